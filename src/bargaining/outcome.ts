import type { Package } from './package.ts';

/** Two sides' worths of one outcome, the first side's first. */
export type Outcome = readonly [number, number];

/** A package and what it is worth to each side. */
export interface FrontierPoint {
  readonly utilities: Outcome;
  readonly package: Package;
}
