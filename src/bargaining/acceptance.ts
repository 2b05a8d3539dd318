import { NOISE } from './ranking.ts';

/** What an acceptance condition looks at (Baarslag, Hindriks, Jonker 2013); all worths are one's own. */
export interface Question {
  /** The offer on the table. */
  readonly offered: number;
  /** What one would propose next. */
  readonly next: number;
  /** What no deal is worth. */
  readonly reservation: number;
  /** The best offer received before this one; -Infinity before the first. */
  readonly bestBefore: number;
  /** Time used, 0 to 1. */
  readonly time: number;
}

export type Acceptance = (question: Question) => boolean;

/** AC_next: the offer is worth at least what one would propose next. */
export const acceptNext: Acceptance = ({ offered, next }) => offered >= next - NOISE;

/** AC_const: the offer is worth at least a constant. */
export function acceptConstant(constant: number): Acceptance {
  return ({ offered }) => offered >= constant - NOISE;
}

/** AC_time: from a time on, whatever it is. */
export function acceptAfter(time: number): Acceptance {
  return (question) => question.time >= time;
}

/** AC_combi's window: it is at least the best received so far. */
export const acceptBest: Acceptance = ({ offered, bestBefore }) => offered >= bestBefore - NOISE;

export function either(...conditions: readonly Acceptance[]): Acceptance {
  return (question) => conditions.some((condition) => condition(question));
}

export function both(...conditions: readonly Acceptance[]): Acceptance {
  return (question) => conditions.every((condition) => condition(question));
}

/** No condition may take what is worse than no deal. */
export function rationally(condition: Acceptance): Acceptance {
  return (question) => question.offered >= question.reservation - NOISE && condition(question);
}
