import type { Side } from '../../engine/vocabulary.ts';
import { t } from '../../text/text.ts';

/** A side's name in its own ink; `marked` underlines it as it underlines its words: a wave, or a double rule. */
export const SideName = ({ side, marked = false }: { side: Side; marked?: boolean }) => (
  <span className={marked ? 'who marked' : 'who'} data-side={side}>
    {t(`common.${side}`)}
  </span>
);
