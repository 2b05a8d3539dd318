import type { Side } from '../../engine/vocabulary.ts';
import '../look/stamp.css';

/** A word struck on paper, never quite straight. */
export const Stamp = ({ side, children }: { side: Side; children: string }) => (
  <span className="stamp" data-side={side}>
    {children}
  </span>
);
