/** How far under a point its words may stand, the best first, and how near lines of words may come to each other. */
const DROPS = [72, 50, 94] as const;
const LINE = 16;

/** The first of them at which no other words stand; `lines` are where those are. */
export const dropTo = (from: number, lines: readonly number[]): number =>
  DROPS.find((drop) => lines.every((line) => Math.abs(from + drop - line) >= LINE)) ?? DROPS[0];
