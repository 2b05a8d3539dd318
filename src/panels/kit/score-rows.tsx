import type { Side } from '../../engine/vocabulary.ts';
import { decimal, signed } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import '../look/score-rows.css';

export interface ScoreRow {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
  /** 0 to 100, with this draft or at this end. */
  readonly score: number;
  /** Against the alternative, or against before. */
  readonly change: number;
}

const Bar = ({ score, change }: { score: number; change: number }) => {
  const low = Math.max(0, Math.min(score, score - change));
  return (
    <span className="score-bar" aria-hidden="true">
      <i style={{ width: `${String(low)}%` }} />
      <u
        data-loss={change < 0}
        style={{ left: `${String(low)}%`, width: `${String(Math.max(0.8, Math.abs(change)))}%` }}
      />
    </span>
  );
};

/** The five goals of a side, with what a draft would add or take; a loss is hatched. */
export const ScoreRows = ({ side, rows }: { side: Side; rows: readonly ScoreRow[] }) => (
  <ul className="score-rows" data-side={side}>
    {rows.map(({ id, name, weight, score, change }) => (
      <li key={id}>
        <span>{name}</span>
        <small>
          <span className="unseen">{t('kit.ofWeight', { weight })}</span>
          <span aria-hidden="true">{weight}</span>
        </small>
        <Bar score={score} change={change} />
        <b>
          {decimal(score, 0)} <small>{signed(change, 0)}</small>
        </b>
      </li>
    ))}
  </ul>
);
