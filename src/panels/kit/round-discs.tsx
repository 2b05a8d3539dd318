import type { Side } from '../../engine/vocabulary.ts';
import { t } from '../../text/text.ts';
import '../look/round-discs.css';

export interface RoundDiscsProps {
  readonly side: Side;
  readonly label: string;
  readonly used: number;
  /** How many are sure; how many there will be is not announced. */
  readonly sure: number;
  /** This side is to move. */
  readonly turn: boolean;
}

/** A side's rounds at this table: spent, the one being played, and those that may come. */
export const RoundDiscs = ({ side, label, used, sure, turn }: RoundDiscsProps) => (
  <p className="round-discs" data-side={side}>
    <small>{label}</small>
    <span role="img" aria-label={t('kit.roundsUsed', { side: label, used, all: sure })}>
      {Array.from({ length: sure }, (_, i) => (
        <i key={i} data-at={i < used ? 'used' : i === used && turn ? 'now' : 'later'} />
      ))}
    </span>
  </p>
);
