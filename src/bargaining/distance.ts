import type { Frontier } from './frontier.ts';
import type { FrontierPoint, Outcome } from './outcome.ts';

/** Straight-line distance in the plane of both worths. */
export function distance(left: Outcome, right: Outcome): number {
  const across = left[0] - right[0];
  const up = left[1] - right[1];
  return Math.sqrt(across * across + up * up);
}

/**
 * How far an outcome lies from the nearest frontier package (Baarslag, Hindriks, Jonker's measure): 0 on the
 * frontier.
 */
export function paretoDistance(frontier: Frontier, outcome: Outcome): number {
  return frontier.points.reduce((least, point) => Math.min(least, distance(point.utilities, outcome)), Infinity);
}

/** How far an outcome lies from a solution point; undefined where there is none. */
export function solutionDistance(solution: FrontierPoint | undefined, outcome: Outcome): number | undefined {
  return solution === undefined ? undefined : distance(solution.utilities, outcome);
}
