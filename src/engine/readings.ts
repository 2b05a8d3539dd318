import type { Clauses } from './clauses.ts';
import { clausesOfPackage, prospectiveClauses } from './contract.ts';
import type { Package } from './game.ts';
import { modified } from './modifiers.ts';
import {
  optionId,
  termIndex,
  valuesOf,
  type Numbers,
  type PublicGame,
  type Review,
  type ReviewWeights,
  type Rulebook,
} from './rulebook.ts';

/**
 * How the law reads a package: four matters, 0 to 100 each, weighed by each reviewer. Reviewers and the suits over
 * the conversion read the same facts by the same scores, so a stronger nonprofit helps before both.
 */
export type Matter = keyof ReviewWeights;
export const MATTERS: readonly Matter[] = ['charity', 'control', 'safety', 'competition'];

export const readingNumbers = {
  /** A foundation's share that is worth nothing to a reviewer, and one that is worth everything. */
  charityFloorBps: { value: 1_000, unit: 'bps', source: 'calibrated' },
  charityFullBps: { value: 3_200, unit: 'bps', source: 'calibrated' },
  /** The old residual: control of a profit nobody has seen. */
  charityResidual: { value: 55, unit: 'points', source: 'assumption' },
  /** Conduct: legitimacy over 50, divided. */
  conductDivisor: { value: 3, unit: 'points', source: 'calibrated' },
  /** Pledged to charities and not yet paid: one point for each such sum, up to the most. */
  pledgeStepUsdM: { value: 1_000, unit: '$M', source: 'S20' },
  pledgeMost: { value: 6, unit: 'points', source: 'calibrated' },
  /** A promise to a reviewer that the package breaks. */
  brokenPromise: { value: 10, unit: 'points', source: 'calibrated' },
} as const satisfies Numbers;
const n = valuesOf(readingNumbers);

const CONTROL: Readonly<Record<Clauses['governance'], number>> = { veto: 100, majority: 70, observer: 45, seat: 20 };
const SAFETY: Readonly<Record<Clauses['safety'], number>> = { tests: 100, disclosure: 72, none: 40 };
const CLOUD: Readonly<Record<Clauses['cloudRights'], number>> = {
  none: 100,
  preferred: 75,
  refusal: 45,
  exclusive: 10,
};
const CHANNEL: Readonly<Record<Clauses['apiChannel'], number>> = { any: 100, 'azure-first': 70, 'azure-only': 30 };
const HOSTING: Readonly<Record<Clauses['rivalHosting'], number>> = {
  barred: 10,
  parity: 55,
  hosting: 65,
  threshold: 80,
  free: 100,
};

/** The clauses that each matter is read from. */
const READ: Readonly<Record<Matter, readonly (keyof Clauses)[]>> = {
  charity: ['foundationStake'],
  control: ['governance'],
  safety: ['safety'],
  competition: ['cloudRights', 'apiChannel', 'rivalHosting'],
};

function charity(stake: Clauses['foundationStake']): number {
  if (stake === 'control') return n.charityResidual;
  const scaled = Math.round(((stake - n.charityFloorBps) * 100) / (n.charityFullBps - n.charityFloorBps));
  return Math.max(0, Math.min(100, scaled));
}

/** What clauses are worth on one matter, 0 to 100. */
export function matterScore(clauses: Clauses, matter: Matter): number {
  switch (matter) {
    case 'charity':
      return charity(clauses.foundationStake);
    case 'control':
      return CONTROL[clauses.governance];
    case 'safety':
      return SAFETY[clauses.safety];
    case 'competition':
      return Math.round(
        (CLOUD[clauses.cloudRights] * 4 + CHANNEL[clauses.apiChannel] * 3 + HOSTING[clauses.rivalHosting] * 3) / 10,
      );
  }
}

/** A package by a reviewer's weights, 0 to 100. */
export function weighed(weights: ReviewWeights, clauses: Clauses): number {
  let sum = 0;
  for (const matter of MATTERS) sum += weights[matter] * matterScore(clauses, matter);
  return Math.round(sum / 100);
}

/** What a reviewer has seen of conduct, pledges, petitions and promises: points beside the package. */
function beside(game: PublicGame, review: Review): number {
  const legitimacy = game.gauges[review.gates ? 'openai.legitimacy' : 'microsoft.legitimacy'];
  const conduct = Math.trunc((legitimacy - 50) / n.conductDivisor);
  const pledges = Math.min(n.pledgeMost, Math.floor(game.gauges['openai.pledgedUsdM'] / n.pledgeStepUsdM));
  const record = game.cases.find((each) => each.id === review.id && each.ruling === null)?.record ?? 0;
  const mood = modified(game, 'review-mood', 0) + modified(game, `review/${review.id}`, 0);
  return conduct + (review.gates ? pledges : 0) + record + mood;
}

/** The mark of a promise made to a reviewer: one of its commitments. */
export const promiseMark = (review: string, commitment: string): string => `promised/${review}/${commitment}`;

/** Points lost by promises that a package breaks. A term that it does not name breaks none. */
function broken(rules: Rulebook, game: PublicGame, review: Review, pack: Package): number {
  const breaks = review.commitments.filter(({ id, term, options }) => {
    const named = optionId(rules, pack, termIndex(rules, term));
    const kept = named === undefined || options.includes(named);
    return !kept && (game.marks[promiseMark(review.id, id)] ?? 0) > 0;
  });
  return breaks.length * n.brokenPromise;
}

/** The reading that anybody could work out: all but the reviewer's hidden temperament. */
export function publicReading(rules: Rulebook, game: PublicGame, review: Review): number {
  const pack = game.pending?.package ?? game.memorandum?.package ?? [];
  const worth = weighed(review.weights, prospectiveClauses(rules, game));
  return worth + beside(game, review) - broken(rules, game, review, pack);
}

/** The same, had the parties signed this package instead. */
export function readingOf(rules: Rulebook, game: PublicGame, review: Review, pack: Package): number {
  const worth = weighed(review.weights, clausesOfPackage(rules, game.scenario, pack));
  return worth + beside(game, review) - broken(rules, game, review, pack);
}

/** A matter must weigh this much before a reviewer asks for its terms again. */
const LEAST_WEIGHT = 15;

/** The positions of the terms that a matter is read from. */
export function termsOf(rules: Rulebook, matter: Matter): readonly number[] {
  const keys = READ[matter];
  const found: number[] = [];
  rules.terms.forEach((term, at) => {
    if (term.options.some((option) => keys.some((key) => option.clauses[key] !== undefined))) found.push(at);
  });
  return found;
}

/** Whether a reviewer reads a term: moving it after that begins its questions again. */
export function reads(rules: Rulebook, review: Review, term: number): boolean {
  return MATTERS.some((matter) => review.weights[matter] >= LEAST_WEIGHT && termsOf(rules, matter).includes(term));
}

/** A package before a reviewer, and the terms that are bounded already. */
interface Pleading {
  readonly pack: Package;
  readonly nature: number;
  readonly taken: readonly number[];
}

/** The term whose best option would help a reading most, and the options with which the review would clear. */
export function weakestTerm(
  rules: Rulebook,
  game: PublicGame,
  review: Review,
  { pack, nature, taken }: Pleading,
): { term: number; options: number[] } | undefined {
  let best: { term: number; options: number[] } | undefined;
  let gain = 0;
  const now = readingOf(rules, game, review, pack);
  for (const term of MATTERS.flatMap((matter) => termsOf(rules, matter))) {
    if (taken.includes(term)) continue;
    const options = rules.terms[term]?.options ?? [];
    const readings = options.map((_, at) => readingOf(rules, game, review, pack.with(term, at)));
    const top = Math.max(...readings);
    if (top - now <= gain) continue;
    const wanted = Math.min(top, Math.max(now + 1, review.clearsAt - nature));
    best = { term, options: readings.flatMap((reading, at) => (reading >= wanted ? [at] : [])) };
    gain = top - now;
  }
  return best;
}
