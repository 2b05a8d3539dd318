import { exactFront, EXACT_EFFORT, type Effort } from './elimination.ts';
import { packageOf } from './front.ts';
import { localSearch } from './local-search.ts';
import { greatestBy } from './order.ts';
import type { FrontierPoint } from './outcome.ts';
import { indices, type Package } from './package.ts';
import { additive, additivePart, shapeOf, type Utility } from './utility.ts';

/** What can be had: the packages that no other package beats for both. */
export interface Frontier {
  /** By rising worth to the first side; one package for each pair of worths. */
  readonly points: readonly FrontierPoint[];
  /** True: proved complete. False: found by search, and some point may be missing or improvable. */
  readonly exact: boolean;
  readonly quality: Quality;
}

/** How good a frontier found by search is. Of an exact one: no evaluations, settled, gain 1. */
export interface Quality {
  /** Packages weighed. */
  readonly evaluations: number;
  /** True: no swap of one or two values improves on any point. */
  readonly settled: boolean;
  /** Its hypervolume over that of the additive surrogate it started from: what the swaps were worth. */
  readonly gain: number;
}

export interface FrontierEffort {
  readonly exact: Effort;
  /** Packages that a search may weigh where an exact answer costs too much. */
  readonly evaluations: number;
}

export const FRONTIER_EFFORT: FrontierEffort = { exact: EXACT_EFFORT, evaluations: 180_000 };

/** Starting points taken from the additive surrogate's frontier: a spread, not all. */
const STARTS = 60;

/**
 * The Pareto frontier of two utilities over the same issues: exact wherever the effort allows, otherwise by local
 * search from the frontier of the nearest additive utilities.
 */
export function paretoFrontier(first: Utility, second: Utility, effort: FrontierEffort = FRONTIER_EFFORT): Frontier {
  const front = exactFront(first, second, effort.exact);
  if (front === undefined) return searchedFrontier(first, second, effort);
  const shape = shapeOf(first.singles);
  const points = front.map((sum): FrontierPoint => {
    return { utilities: [sum.first, sum.second], package: packageOf(sum, shape) };
  });
  return { points: points.reverse(), exact: true, quality: { evaluations: 0, settled: true, gain: 1 } };
}

function searchedFrontier(first: Utility, second: Utility, effort: FrontierEffort): Frontier {
  const starts = surrogatePackages(first, second);
  const before = localSearch(first, second, starts, 0);
  const found = localSearch(first, second, starts, effort.evaluations);
  const points = found.points.map(({ utilities, package: offer }) => ({ utilities, package: offer })).reverse();
  const corner = cornerOf(points);
  const gain = ratio(hypervolume(points, corner), hypervolume([...before.points].reverse(), corner));
  return { points, exact: false, quality: { evaluations: found.evaluations, settled: found.settled, gain } };
}

/** Packages on the additive surrogate's frontier, coarsened to a grid so that it stays small. */
function surrogatePackages(first: Utility, second: Utility): Package[] {
  const shape = shapeOf(first.singles);
  const front = exactFront(additive(gridded(first)), additive(gridded(second))) ?? [];
  const step = Math.max(1, front.length / STARTS);
  const picked = indices(Math.min(STARTS, front.length)).flatMap((place) => {
    const sum = front[Math.min(front.length - 1, Math.round(place * step))];
    return sum === undefined ? [] : [packageOf(sum, shape)];
  });
  const last = front.at(-1);
  return last === undefined ? picked : [...picked, packageOf(last, shape)];
}

const GRID = 2_000;

function gridded(utility: Utility): number[][] {
  const tables = additivePart(utility);
  const range = tables.reduce((sum, values) => sum + Math.max(...values) - Math.min(...values), 0);
  return tables.map((values) => values.map((worth) => Math.round(range > 0 ? (worth / range) * GRID : 0)));
}

/** The point below and left of a frontier: each side's least worth on it. */
function cornerOf(points: readonly FrontierPoint[]): readonly [number, number] {
  return [points[0]?.utilities[0] ?? 0, points.at(-1)?.utilities[1] ?? 0];
}

/**
 * The area that a frontier dominates above a corner (Zitzler, Thiele 1998): one number for how much is within reach.
 * Points stand by rising first worth.
 */
export function hypervolume(points: readonly FrontierPoint[], corner: readonly [number, number]): number {
  let area = 0;
  let left = corner[0];
  for (const { utilities } of points) {
    area += Math.max(0, utilities[0] - left) * Math.max(0, utilities[1] - corner[1]);
    left = Math.max(left, utilities[0]);
  }
  return area;
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 1;
}

/** The package best for the second side among those worth at least `target` to the first, if the frontier has one. */
export function bestForSecond(frontier: Frontier, target: number): FrontierPoint | undefined {
  return greatestBy(
    frontier.points.filter((point) => point.utilities[0] >= target),
    (point) => point.utilities[1],
  );
}
