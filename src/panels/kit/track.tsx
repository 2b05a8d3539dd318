import type { Side } from '../../engine/vocabulary.ts';
import { Medal } from '../art/medal.tsx';
import { t } from '../../text/text.ts';
import '../look/track.css';

export interface TrackQuarter {
  /** 1 to 4. */
  readonly quarter: number;
  readonly year: number;
  /** What falls due: `Musk trial`, `Memorandum lapses`. */
  readonly flag?: string;
}
export interface TrackProps {
  readonly side: Side;
  readonly quarters: readonly TrackQuarter[];
  /** From 1. */
  readonly now: number;
  readonly phases: readonly string[];
  /** From 1. */
  readonly phase: number;
}

const Now = ({ side, quarter, year, now, count, phases, phase }: TrackQuarter & TrackProps & { count: number }) => (
  <>
    <Medal side={side} size={34} />
    <b>
      {`Q${String(quarter)} ${String(year)}`}
      <span>{t('kit.quarterOf', { index: now, count })}</span>
    </b>
    <ol>
      {phases.map((name, i) => (
        <li key={name} {...(i + 1 === phase ? { 'aria-current': 'step' } : {})}>
          {name}
        </li>
      ))}
    </ol>
  </>
);

const moment = (i: number, now: number): 'past' | 'now' | 'later' =>
  i + 1 < now ? 'past' : i + 1 === now ? 'now' : 'later';

/** The game's quarters in a row, with flags on those in which something falls due. */
export const Track = (props: TrackProps) => {
  const { quarters, now } = props;
  return (
    <ol className="track" aria-label={t('kit.quarters')}>
      {quarters.map((one, i) => {
        const { quarter, year, flag } = one;
        const newYear = i === 0 || quarters[i - 1]?.year !== year;
        const at = moment(i, now);
        return (
          <li
            key={`${String(quarter)}-${String(year)}`}
            data-at={at}
            data-high={i % 2 === 0}
            data-last={i === quarters.length - 1}
            {...(at === 'now' ? { 'aria-current': 'step' } : {})}
          >
            {at === 'now' ? (
              <Now {...props} {...one} count={quarters.length} />
            ) : (
              <span className="track-name">
                {newYear && <small>{year}</small>}Q{quarter}
              </span>
            )}
            {flag !== undefined && <span className="track-flag">{flag}</span>}
          </li>
        );
      })}
    </ol>
  );
};
