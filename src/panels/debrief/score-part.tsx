import type { SideResult } from '../../session/sheets/debrief-sheet.ts';
import { t } from '../../text/text.ts';
import { ScoreRows } from '../kit/score-rows.tsx';
import { Part } from './part.tsx';

const Held = ({ text, verdict, held }: SideResult['redLine']) => (
  <p className="book-promise" data-held={held}>
    <b>{verdict}</b> {text}
  </p>
);

/** Both sides by goal, their mandates face up. */
export const ScorePart = ({ results }: { results: readonly SideResult[] }) => (
  <Part tab="game" title={t('debrief.byGoal')} aside={t('debrief.byGoalNote')}>
    <div className="book-duo">
      {results.map(({ side, title, goals, total, redLine, bonus }) => (
        <div key={side} data-side={side}>
          <h3>
            <span className="who">{title}</span> <b>{total}</b>
          </h3>
          <ScoreRows side={side} rows={goals} />
          <Held {...redLine} />
          <Held {...bonus} />
        </div>
      ))}
    </div>
  </Part>
);
