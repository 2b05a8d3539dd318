import type { Suit } from '../../engine/vocabulary.ts';
import { SuitIcon } from '../art/icon.tsx';
import { t } from '../../text/text.ts';
import { roman } from '../../text/numbers.ts';
import '../look/suit-head.css';

/** The head of a contract's article: the suit's icon in the margin, its name, its strip. */
export const SuitHead = ({ suit, article }: { suit: Suit; article: number }) => (
  <div className="suit-head">
    <SuitIcon suit={suit} size={24} />
    <h2>
      {roman(article)}. {t(`common.${suit}`)}
    </h2>
    <span className="strip" data-suit={suit} aria-hidden="true" />
  </div>
);
