import { indices, type Package } from './package.ts';
import type { Tables } from './utility.ts';

/** How the discounted model reads offers. All but `prior` are shares between 0 and 1. */
export interface ModelOptions {
  /** What each later offer counts for beside the one before it: the first are nearest to what the other wants. */
  readonly discount: number;
  /** How many offers the prior counts for. */
  readonly prior: number;
  /** How far the prior holds that what is good for me is bad for the other, rather than that nothing is known. */
  readonly opposition: number;
  /** What an offered value counts for beside it, where the issue's values stand in an order. */
  readonly neighbour: number;
  /** What an offered value counts for another that is worth as much to oneself. */
  readonly likeness: number;
  /** How far issues are taken to matter alike, whatever was offered. */
  readonly evenness: number;
  /** How far an issue that is cheap to oneself is taken to be dear to the other. */
  readonly cheapness: number;
  /** How much an issue loses each time the other has moved from its first value. */
  readonly mobility: number;
}

/** Fitted to logrolling regret on random domains, not on those that the bench measures. */
export const MODEL_OPTIONS: ModelOptions = {
  discount: 0.7,
  prior: 1.5,
  opposition: 0.6,
  neighbour: 0.2,
  likeness: 0.3,
  evenness: 0.1,
  cheapness: 1,
  mobility: 0.8,
};

/** Worths further apart than this share of an issue's range say nothing of each other. */
const LIKE_WITHIN = 0.3;
/** Keeps the fourth root of a value never offered from being nothing. */
const UNSEEN = 0.03;

/**
 * What the other's worths may be, from its offers and one's own worths alone: a frequency model whose counts are
 * discounted, over a prior that interests are opposed and that what is cheap to oneself may be dear to the other (the
 * ground of logrolling: Raiffa 1982). Counts are smoothed over neighbouring values and flattened by a fourth root
 * (Tunalı, Aydoğan, Sanchez-Anguix 2017); an issue matters the more the wider its values spread, and the less the
 * more often the other has left its first choice. The estimated best package is worth 1, the worst 0.
 */
export function discountedModel(
  own: Tables,
  offers: readonly Package[],
  options: ModelOptions = MODEL_OPTIONS,
): Tables {
  const liking = own.map((values, issue) => likingOf(values, countsOf(values.length, issue, offers, options), options));
  const spreads = liking.map(spreadOf);
  const meanSpread = spreads.reduce((sum, spread) => sum + spread, 0) / own.length;
  const stakes = own.map(spreadOf);
  const meanStake = stakes.reduce((sum, stake) => sum + stake, 0) / own.length;
  const weights = own.map((_, issue) => {
    const seen = share(spreads[issue] ?? 0, meanSpread);
    const cheap = share(meanStake, meanStake + (stakes[issue] ?? 0));
    const weight = (options.evenness + (1 - options.evenness) * seen) * (1 + options.cheapness * cheap);
    return weight / (1 + options.mobility * movesOf(issue, offers, options));
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return liking.map((values, issue) => {
    const least = Math.min(...values);
    return values.map((value) => share((weights[issue] ?? 0) * share(value - least, spreads[issue] ?? 0), total));
  });
}

/** How often each value of an issue was offered, later offers counting less. */
function countsOf(size: number, issue: number, offers: readonly Package[], options: ModelOptions): number[] {
  const counts = new Array<number>(size).fill(0);
  let weight = 1;
  for (const offer of offers) {
    const value = offer[issue] ?? 0;
    counts[value] = (counts[value] ?? 0) + weight;
    weight *= options.discount;
  }
  return counts;
}

function likingOf(own: readonly number[], counts: readonly number[], options: ModelOptions): number[] {
  const seen = counts.reduce((sum, count) => sum + count, 0);
  const spread = spreadOf(own);
  const least = Math.min(...own);
  const smoothed = smooth(own, counts, options);
  return own.map((worth, value) => {
    const opposed = spread > 0 ? 1 - (worth - least) / spread : 0.5;
    const prior = options.opposition * opposed + (1 - options.opposition) * 0.5;
    const liking = share((smoothed[value] ?? 0) + options.prior * prior, seen + options.prior);
    return Math.sqrt(Math.sqrt(UNSEEN + liking));
  });
}

/** Counts lent to the values next to those offered, where values stand in an order, and to those alike to oneself. */
function smooth(own: readonly number[], counts: readonly number[], options: ModelOptions): number[] {
  const neighbour = ordered(own) ? options.neighbour : 0;
  const beside = counts.map(
    (count, value) => count + neighbour * ((counts[value - 1] ?? 0) + (counts[value + 1] ?? 0)),
  );
  const reach = spreadOf(own) * LIKE_WITHIN;
  if (reach <= 0) return beside;
  return own.map((worth, value) =>
    indices(own.length).reduce((sum, other) => {
      if (other === value) return sum;
      const apart = Math.abs(worth - (own[other] ?? 0)) / reach;
      return sum + options.likeness * Math.max(0, 1 - apart) * (beside[other] ?? 0);
    }, beside[value] ?? 0),
  );
}

/**
 * Whether one's own worths show that an issue's values stand in an order: always rising or falling, or one peak of
 * many.
 */
function ordered(own: readonly number[]): boolean {
  const peak = own.indexOf(Math.max(...own));
  const single = own.every((worth, value) => {
    const before = own[value - 1];
    if (before === undefined) return true;
    return value <= peak ? worth >= before : worth <= before;
  });
  const atAnEnd = peak === 0 || peak === own.length - 1;
  return single && own.length >= (atAnEnd ? 3 : 5);
}

/** How often the other has offered something else than its first value, later offers counting less. */
function movesOf(issue: number, offers: readonly Package[], options: ModelOptions): number {
  let moves = 0;
  let weight = 1;
  for (const offer of offers.slice(1)) {
    if (offer[issue] !== offers[0]?.[issue]) moves += weight;
    weight *= options.discount;
  }
  return moves;
}

function spreadOf(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
