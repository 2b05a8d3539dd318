import type { ReactNode } from 'react';
import type { Observation } from '../../engine/observe.ts';
import type { ScoreSheet } from '../../session/sheets/score-sheet.ts';
import { t } from '../../text/text.ts';
import { WaxSeal } from '../art/wax-seal.tsx';
import { PaperButton } from '../kit/button.tsx';
import { useFocusHere } from '../kit/lost-focus.ts';

export interface SealPanelProps {
  readonly seen: Observation;
  readonly given: number;
  readonly score: ScoreSheet;
  readonly onSeal: () => void;
}

const Sealed = ({ wax, children }: { wax: ReactNode; children: ReactNode }) => (
  <p className="paper desk-sealed" role="status" tabIndex={-1} ref={useFocusHere()}>
    {wax}
    <span>
      <b>{t('desk.sealedHead')}</b>
      {children}
    </span>
  </p>
);

/** What the orders would do to one's score, and the seal that sends them; sealed, it says what is waited for. */
export const SealPanel = ({ seen, given, score, onSeal }: SealPanelProps) => {
  const letter = seen.side === 'openai' ? 'O' : 'M';
  const other = t(seen.side === 'openai' ? 'common.microsoft' : 'common.openai');
  return (
    <section className="desk-seal" aria-label={t('desk.seal')}>
      <div className="night desk-score" role="status" title={t('desk.scoreNote')}>
        <h2>{t('common.score')}</h2>
        <dl>
          <div>
            <dt>{t('desk.scoreNone')}</dt>
            <dd>{score.before}</dd>
          </div>
          <div>
            <dt>{t('desk.scoreWith')}</dt>
            <dd>
              {score.after} {score.known && <small>{score.change}</small>}
            </dd>
          </div>
        </dl>
      </div>
      {seen.orders === null ? (
        <PaperButton
          className="btn-wide"
          note={t('desk.sealNote', { given })}
          ornament={<WaxSeal wax={seen.side} letter={letter} size={50} tilt={-12} />}
          onClick={onSeal}
        >
          {t('desk.seal')}
        </PaperButton>
      ) : (
        <Sealed wax={<WaxSeal wax={seen.side} letter={letter} size={44} tilt={-12} />}>
          {seen.otherSealed ? t('desk.sealedWait') : t('desk.sealed', { side: other })}
        </Sealed>
      )}
    </section>
  );
};
