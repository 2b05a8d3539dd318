import { clearanceChanceBps } from '../engine/docket.ts';
import { note, outlookOf, post, type Draft } from '../engine/draft.ts';
import type { Game, Orders, Package } from '../engine/game.ts';
import { imagine, panelOf, type Hidden } from '../engine/imagine.ts';
import type { Luck } from '../engine/luck.ts';
import type { Observation } from '../engine/observe.ts';
import { MATTERS, termsOf } from '../engine/readings.ts';
import { termIndex, type Rulebook } from '../engine/rulebook.ts';
import { measure, scoreUnder } from '../engine/score.ts';
import { playSteadily } from '../engine/steady.ts';
import { GOALS, otherSide, SIDES, type Side } from '../engine/vocabulary.ts';

/**
 * What one projection yields, in hundredths of a point: the ten goals (OpenAI's five, then Microsoft's), then the
 * total under each mandate in the order of the rulebook, with red lines and bonuses. Vectors add and subtract.
 */
export type Worth = readonly number[];

/** Where the totals of the mandates begin in a Worth. */
export const FIRST_TOTAL = GOALS.openai.length + GOALS.microsoft.length;

/** Two options, each a term and its option, and what they make together. */
export interface Pair<T> {
  readonly first: readonly [number, number];
  readonly second: readonly [number, number];
  readonly worth: T;
}

/** The tables of a quarter: made once, when its table opens; a package is then a sum. */
export interface Appraisal {
  readonly quarter: number;
  /** The public chance that a package signed now would close, bps. */
  readonly chanceBps: (pack: Package) => number;
  /** The end if no deal is made this quarter. */
  readonly noDeal: Worth;
  /** The package that the tables vary. */
  readonly reference: Package;
  /** The end if the reference is signed now and closes. */
  readonly base: Worth;
  /** By term and option: the change that it alone makes to the base. */
  readonly singles: readonly (readonly Worth[])[];
  /** Corrections of declared pairs: what two options make together beyond their sum. */
  readonly pairs: readonly Pair<Worth>[];
}

/** How the imagined lucks of a quarter are made: the same for every package, so that packages compare fairly. */
export const panelFor = (seen: Observation, of: number): Luck[] => panelOf(0x51ed_270b + seen.quarter * 977, of);

/** What a seat supposes of the hidden before it knows better: an ordinary slider, and no mandate in particular. */
export function suppose(rules: Rulebook, seen: Observation): Hidden {
  const other = otherSide(seen.side);
  const scenario = rules.scenarios.find((each) => each.id === seen.scenario);
  const mandate = rules.mandates.find((each) => each.side === other)?.id ?? '';
  return { mandate, split: scenario?.opening.splits[other] ?? [40, 30, 30] };
}

/** What happens to an imagined game before it is played on. */
export type Change = (draft: Draft) => void;

/** The mean end of imagined games: changed, then played on with steady hands by both. */
export function project(
  rules: Rulebook,
  seen: Observation,
  lucks: readonly Luck[],
  change: Change | undefined,
  first?: Partial<Readonly<Record<Side, Orders>>>,
  hidden = suppose(rules, seen),
): Worth {
  const sum: number[] = [];
  for (const luck of lucks) {
    const draft: Draft = { rules, game: imagine(seen, hidden, luck), facts: undefined };
    change?.(draft);
    playSteadily(draft, first);
    const end = ends(rules, draft.game);
    for (let i = 0; i < end.length; i += 1) sum[i] = (sum[i] ?? 0) + (end[i] ?? 0);
  }
  return sum.map((value) => Math.round(value / lucks.length));
}

function ends(rules: Rulebook, game: Game): number[] {
  const goals = measure(rules, game);
  const outlook = outlookOf(rules, game);
  const worth: number[] = [];
  for (const side of SIDES) for (const goal of GOALS[side]) worth.push(goals[side][goal] ?? 0);
  for (const mandate of rules.mandates) worth.push(scoreUnder(outlook, goals, mandate).total);
  return worth;
}

/** Signs a package in an imagined game, in the form that the present contract asks for. */
export const signing =
  (pack: Package): Change =>
  (draft) => {
    const { game } = draft;
    if (game.contract.closedQuarter !== null) {
      note(draft, 'table/imagined', { type: 'amendment-signed', package: pack });
      return;
    }
    if (game.pending !== null) {
      note(draft, 'table/imagined', { type: 'conditions-met', package: pack });
      return;
    }
    note(draft, 'table/imagined', { type: 'agreement-signed', package: pack });
    post(draft, 'table/imagined', 'trust', 8);
  };

/** The package that a quarter's tables vary: what binds or is pending, else the contract that history signed. */
export function referenceOf(rules: Rulebook, seen: Observation): Package {
  if (seen.pending !== null) return seen.pending.package;
  if (seen.contract.closedQuarter !== null) return seen.contract.package;
  const signed = rules.history.find((contract) => contract.id === 'signed-2025');
  return rules.terms.map((term) => {
    const at = term.options.findIndex((option) => option.id === signed?.terms[term.id]);
    return at >= 0 ? at : Math.floor(term.options.length / 2);
  });
}

const minus = (a: Worth, b: Worth): number[] => a.map((value, i) => value - (b[i] ?? 0));

/** A temperament with which every reviewer clears: what a projection supposes that asks for the end given closing. */
const CLEARS = 90;

/** What a seat supposes where it asks for the end given closing: as before, and that every reviewer clears. */
function supposeClosing(rules: Rulebook, seen: Observation): Hidden {
  const natures: Record<string, number> = {};
  for (const review of rules.reviews) if (review.gates) natures[review.id] = CLEARS;
  return { ...suppose(rules, seen), natures };
}

/**
 * The mean end if a package is signed now: with its public chance it closes, else the end is that of no deal. Chance
 * and worth multiply, so they are kept apart; the tables of single changes then add up.
 */
export function endIfSigned(
  rules: Rulebook,
  seen: Observation,
  lucks: readonly Luck[],
  appraisal: Appraisal,
  pack: Package,
  before?: Change,
): Worth {
  const sign = signing(pack);
  const signed: Change = (draft) => {
    before?.(draft);
    sign(draft);
  };
  const closed = project(rules, seen, lucks, signed, undefined, supposeClosing(rules, seen));
  const chance = appraisal.chanceBps(pack);
  return closed.map((end, i) => {
    const without = appraisal.noDeal[i] ?? 0;
    return without + Math.round(((end - without) * chance) / 10_000);
  });
}

/**
 * The mean end if a package is signed now, as it comes: reviewers of every temperament clear it, object, or ask for
 * what steady hands do not grant. It needs a panel wide enough to hold the temperaments, so a player of few lucks
 * weighs the end given closing by the public chance instead; what a person is shown is this.
 */
export const endAsItComes = (rules: Rulebook, seen: Observation, lucks: readonly Luck[], pack: Package): Worth =>
  project(rules, seen, lucks, signing(pack));

/** The public chance of closing by package, remembered by the terms that reviewers read. */
function chancesOf(rules: Rulebook, seen: Observation): (pack: Package) => number {
  if (seen.contract.closedQuarter !== null) return () => 10_000;
  const read = new Set(MATTERS.flatMap((matter) => termsOf(rules, matter)));
  const known = new Map<number, number>();
  return (pack) => {
    let key = 0;
    for (const term of read) key = key * 8 + (pack[term] ?? 0);
    let chance = known.get(key);
    if (chance === undefined) {
      const pending = { package: pack, signedQuarter: seen.quarter, conditions: [] };
      chance = clearanceChanceBps(rules, { ...seen, pending });
      known.set(key, chance);
    }
    return chance;
  };
}

/** Makes the tables: no deal, the reference, every single change, and the declared pairs where they are wanted. */
export function appraise(rules: Rulebook, seen: Observation, lucks: readonly Luck[], pairs: boolean): Appraisal {
  const reference = referenceOf(rules, seen);
  const closing = supposeClosing(rules, seen);
  const worthOf = (pack: Package): Worth => project(rules, seen, lucks, signing(pack), undefined, closing);
  const base = worthOf(reference);
  const singles = rules.terms.map((term, at) =>
    term.options.map((_, option) =>
      option === reference[at] ? base.map(() => 0) : minus(worthOf(withOption(reference, at, option)), base),
    ),
  );
  return {
    quarter: seen.quarter,
    chanceBps: chancesOf(rules, seen),
    noDeal: project(rules, seen, lucks, undefined),
    reference,
    base,
    singles,
    pairs: pairs ? pairsOf(rules, reference, base, singles, worthOf) : [],
  };
}

const withOption = (pack: Package, term: number, option: number): number[] =>
  pack.map((value, at) => (at === term ? option : value));

function pairsOf(
  rules: Rulebook,
  reference: Package,
  base: Worth,
  singles: Appraisal['singles'],
  worthOf: (pack: Package) => Worth,
): Appraisal['pairs'] {
  return rules.couplings.flatMap(([termA, optionA, termB, optionB]) => {
    const first = place(rules, termA, optionA);
    const second = place(rules, termB, optionB);
    const moved =
      first[1] >= 0 && second[1] >= 0 && reference[first[0]] !== first[1] && reference[second[0]] !== second[1];
    if (!moved) return [];
    const both = minus(worthOf(withOption(withOption(reference, ...first), ...second)), base);
    const alone = singles[first[0]]?.[first[1]] ?? [];
    const other = singles[second[0]]?.[second[1]] ?? [];
    return [{ first, second, worth: both.map((value, i) => value - (alone[i] ?? 0) - (other[i] ?? 0)) }];
  });
}

function place(rules: Rulebook, term: string, option: string): readonly [number, number] {
  const at = termIndex(rules, term);
  return [at, rules.terms[at]?.options.findIndex((each) => each.id === option) ?? -1];
}

/** The column of a mandate's total. */
export const columnOf = (rules: Rulebook, mandate: string): number =>
  FIRST_TOTAL + rules.mandates.findIndex((each) => each.id === mandate);

/** What signing a package now is worth in one column: its chance of closing times the end gained. Hundredths. */
export function worthIn(appraisal: Appraisal, pack: Package, column: number): number {
  let sum = (appraisal.base[column] ?? 0) - (appraisal.noDeal[column] ?? 0);
  pack.forEach((option, term) => (sum += appraisal.singles[term]?.[option]?.[column] ?? 0));
  for (const { first, second, worth } of appraisal.pairs) {
    if (pack[first[0]] === first[1] && pack[second[0]] === second[1]) sum += worth[column] ?? 0;
  }
  return Math.round((sum * appraisal.chanceBps(pack)) / 10_000);
}
