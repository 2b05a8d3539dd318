import type { Frontier } from './frontier.ts';
import type { FrontierPoint } from './outcome.ts';

/** What each side has without a deal: the disagreement point. */
export type Disagreement = readonly [number, number];

/** The classical answers to "what would be fair"; undefined where no package suits both. */
export interface Solutions {
  readonly nash: FrontierPoint | undefined;
  readonly kalaiSmorodinsky: FrontierPoint | undefined;
  readonly egalitarian: FrontierPoint | undefined;
  readonly utilitarian: FrontierPoint | undefined;
}

/** The points that leave neither side worse off than no deal: the zone of possible agreement. */
export function rationalPoints(frontier: Frontier, disagreement: Disagreement): readonly FrontierPoint[] {
  return frontier.points.filter(({ utilities }) => utilities[0] >= disagreement[0] && utilities[1] >= disagreement[1]);
}

/** Every solution point of a frontier, above the disagreement point. */
export function solutions(frontier: Frontier, disagreement: Disagreement): Solutions {
  const points = rationalPoints(frontier, disagreement);
  return {
    nash: nashPoint(points, disagreement),
    kalaiSmorodinsky: kalaiSmorodinskyPoint(points, disagreement),
    egalitarian: egalitarianPoint(points, disagreement),
    utilitarian: utilitarianPoint(points),
  };
}

/** The greatest product of gains over no deal (Nash 1950). Invariant to each side's own scale. */
export function nashPoint(points: readonly FrontierPoint[], disagreement: Disagreement): FrontierPoint | undefined {
  return firstBy(points, (point) => {
    const [first, second] = gains(point, disagreement);
    return [first * second, Math.min(first, second)];
  });
}

/**
 * Equal shares of what each could at best hope for (Kalai, Smorodinsky 1975). Over separate packages equality is
 * seldom to be had, so: the greatest smaller share, then the greatest larger one. The hopes are those of packages
 * that suit both.
 */
export function kalaiSmorodinskyPoint(
  points: readonly FrontierPoint[],
  disagreement: Disagreement,
): FrontierPoint | undefined {
  const hopes = [0, 1].map((side) =>
    points.reduce((most, point) => Math.max(most, gain(point, disagreement, side)), 0),
  );
  const share = (amount: number, side: number): number => ((hopes[side] ?? 0) > 0 ? amount / (hopes[side] ?? 1) : 1);
  return firstBy(points, (point) => {
    const [first, second] = gains(point, disagreement);
    return ascending(share(first, 0), share(second, 1));
  });
}

/** The greatest smaller gain (Kalai 1977), then the greatest larger one. Not invariant to scale. */
export function egalitarianPoint(
  points: readonly FrontierPoint[],
  disagreement: Disagreement,
): FrontierPoint | undefined {
  return firstBy(points, (point) => ascending(...gains(point, disagreement)));
}

/** The greatest sum of worths; of equal sums the most even. */
export function utilitarianPoint(points: readonly FrontierPoint[]): FrontierPoint | undefined {
  return firstBy(points, ({ utilities }) => [utilities[0] + utilities[1], Math.min(...utilities)]);
}

function gain(point: FrontierPoint, disagreement: Disagreement, side: number): number {
  return (point.utilities[side] ?? 0) - (disagreement[side] ?? 0);
}

function gains(point: FrontierPoint, disagreement: Disagreement): readonly [number, number] {
  return [gain(point, disagreement, 0), gain(point, disagreement, 1)];
}

function ascending(first: number, second: number): readonly [number, number] {
  return first <= second ? [first, second] : [second, first];
}

/** The point whose pair of keys is greatest, the first key before the second; the earliest of equals. */
function firstBy(
  points: readonly FrontierPoint[],
  keys: (point: FrontierPoint) => readonly [number, number],
): FrontierPoint | undefined {
  let best: FrontierPoint | undefined;
  let greatest: readonly [number, number] = [-Infinity, -Infinity];
  for (const point of points) {
    const key = keys(point);
    if (key[0] > greatest[0] || (key[0] === greatest[0] && key[1] > greatest[1])) {
      best = point;
      greatest = key;
    }
  }
  return best;
}
