import type { Package } from './package.ts';
import {
  bestPackage,
  additivePart,
  worthOf,
  worstPackage,
  type PairTable,
  type Tables,
  type Utility,
} from './utility.ts';

/** How likely each of a few types is; the shares sum to 1. */
export type Belief = readonly number[];

/** One thing that the other may be: what packages are worth to it, between its worst and its best. */
export interface OpponentType {
  readonly utility: Utility;
  readonly worst: number;
  readonly best: number;
}

/** How the other is taken to bargain, whatever its type. */
export interface Manner {
  /** The share of its range that it gives up from its first offer to its last. */
  readonly concession: number;
  /** How far, as a share of its range, an offer may miss what is expected and still be half as likely. */
  readonly spread: number;
  /** What remains possible of every type after any evidence: nobody is read with certainty. */
  readonly doubt: number;
}

export const MANNER: Manner = { concession: 0.5, spread: 0.15, doubt: 0.01 };

export function uniformBelief(types: number): Belief {
  return new Array<number>(types).fill(types > 0 ? 1 / types : 0);
}

/**
 * Bayes' rule over a finite set of types (Hindriks, Tykhonov 2008), given how likely each type makes what was seen. A
 * share of doubt is kept evenly, so that no type is ever ruled out; evidence impossible under all changes nothing.
 */
export function updated(belief: Belief, likelihoods: readonly number[], doubt = MANNER.doubt): Belief {
  const joint = belief.map((share, type) => share * Math.max(0, likelihoods[type] ?? 0));
  const total = joint.reduce((sum, share) => sum + share, 0);
  if (total <= 0) return belief;
  return joint.map((share) => (1 - doubt) * (share / total) + doubt / belief.length);
}

/**
 * How likely a type is to make an offer, up to a factor: most where the offer's worth to it is what it would ask for
 * at that time, falling off as 1 / (1 + (miss / spread)²). The normal curve of Hindriks and Tykhonov has thinner
 * tails, but its exponential differs between machines.
 */
export function offerLikelihood(type: OpponentType, offer: Package, time: number, manner: Manner = MANNER): number {
  const range = type.best - type.worst;
  const share = range > 0 ? (worthOf(type.utility, offer) - type.worst) / range : 1;
  const miss = (share - (1 - manner.concession * time)) / manner.spread;
  return 1 / (1 + miss * miss);
}

/** The belief after a list of offers, each with the share of the time used when it was made. */
export function beliefAfter(
  prior: Belief,
  types: readonly OpponentType[],
  offers: readonly { readonly package: Package; readonly time: number }[],
  manner: Manner = MANNER,
): Belief {
  return offers.reduce<Belief>((belief, offer) => {
    const likelihoods = types.map((type) => offerLikelihood(type, offer.package, offer.time, manner));
    return updated(belief, likelihoods, manner.doubt);
  }, prior);
}

/**
 * A type with its worst and best worths: exact without pairs. With pairs they are bounds reached from the additive
 * part by changing one issue at a time until no change helps.
 */
export function opponentType(utility: Utility): OpponentType {
  const singles = additivePart(utility);
  const best = climbed(utility, bestPackage(singles), 1);
  const worst = climbed(utility, worstPackage(singles), -1);
  return { utility, worst: worthOf(utility, worst), best: worthOf(utility, best) };
}

function climbed(utility: Utility, start: Package, direction: 1 | -1): Package {
  const offer = [...start];
  let better = utility.pairs.length > 0;
  while (better) {
    better = false;
    for (let issue = 0; issue < offer.length; issue += 1) {
      if (improved(utility, offer, issue, direction)) better = true;
    }
  }
  return offer;
}

/** Gives one issue its best value where that helps, in place. */
function improved(utility: Utility, offer: number[], issue: number, direction: 1 | -1): boolean {
  const before = offer[issue] ?? 0;
  let kept = before;
  let most = direction * worthOf(utility, offer);
  for (let value = 0; value < (utility.singles[issue]?.length ?? 0); value += 1) {
    offer[issue] = value;
    const worth = direction * worthOf(utility, offer);
    if (worth <= most) continue;
    most = worth;
    kept = value;
  }
  offer[issue] = kept;
  return kept !== before;
}

/** What packages are worth to the other on average over a belief, rounded to whole units. */
export function expectedUtility(belief: Belief, utilities: readonly Utility[]): Utility {
  const mixed = (worthIn: (utility: Utility) => number): number =>
    Math.round(utilities.reduce((sum, utility, type) => sum + (belief[type] ?? 0) * worthIn(utility), 0));
  const like = utilities[0];
  if (like === undefined) return { base: 0, singles: [], pairs: [] };
  return {
    base: mixed((utility) => utility.base),
    singles: mapTables(like.singles, (row, column) => mixed((utility) => utility.singles[row]?.[column] ?? 0)),
    pairs: allPairs(utilities).map(({ first, second, worths }) => ({
      first,
      second,
      worths: mapTables(worths, (row, column) => {
        return mixed((utility) => pairWorth(utility, first, second, row, column));
      }),
    })),
  };
}

/** One table for each pair of issues that interacts in some type. */
function allPairs(utilities: readonly Utility[]): PairTable[] {
  const found = new Map<string, PairTable>();
  for (const pair of utilities.flatMap((utility) => utility.pairs)) found.set(`${pair.first},${pair.second}`, pair);
  return [...found.values()];
}

function pairWorth(utility: Utility, first: number, second: number, row: number, column: number): number {
  return utility.pairs.reduce((sum, pair) => {
    return pair.first === first && pair.second === second ? sum + (pair.worths[row]?.[column] ?? 0) : sum;
  }, 0);
}

function mapTables(tables: Tables, cell: (row: number, column: number) => number): number[][] {
  return tables.map((values, row) => values.map((_, column) => cell(row, column)));
}
