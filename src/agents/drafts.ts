import { proposalFault } from '../engine/check.ts';
import type { Package } from '../engine/game.ts';
import type { Observation } from '../engine/observe.ts';
import { sortedBy } from '../engine/order.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { columnOf, worthIn, type Appraisal, type Pair } from './appraise.ts';
import type { Belief } from './beliefs.ts';

/** A package that one might propose, with its worth to oneself and its believed worth to the other. Hundredths. */
export interface PossibleDraft {
  readonly package: Package;
  readonly own: number;
  readonly theirs: number;
}

/** How many weights between the two sides' worths are tried: from one's own alone to nearly theirs alone. */
const WEIGHTS = 24;

/** How far under the best known for the other at the same own worth a draft may lie, hundredths of a point. */
const NEAR = 60;

/**
 * Packages near the frontier between one's own worth and the other's believed worth, own worth falling: those of
 * `frontierDrafts`, and what a single change makes of them where that is nearly as good for both.
 */
export function possibleDrafts(
  rules: Rulebook,
  seen: Observation,
  appraisal: Appraisal,
  believed: readonly Belief[],
): PossibleDraft[] {
  const own = columnTable(rules, appraisal, [{ mandate: seen.mandate, chance: 1 }]);
  const theirs = columnTable(rules, appraisal, believed);
  const frontier = frontierDrafts(rules, seen, appraisal, own, theirs);
  const found = new Map(frontier.map((draft) => [draft.package.join(), draft]));
  for (const { package: pack } of frontier) {
    rules.terms.forEach((term, at) => {
      for (let option = 0; option < term.options.length; option += 1) {
        const tried = pack.map((value, i) => (i === at ? option : value));
        const key = tried.join();
        if (!found.has(key)) found.set(key, { package: tried, own: total(own, tried), theirs: total(theirs, tried) });
      }
    });
  }
  let most = -Infinity;
  return sortedBy([...found.values()], (draft) => -draft.own).filter((draft) => {
    if (draft.theirs < most - NEAR || proposalFault(rules, seen, draft.package) !== undefined) return false;
    most = Math.max(most, draft.theirs);
    return true;
  });
}

/**
 * For each weight between the two worths the best sum over terms, then single changes as long as they help (declared
 * pairs and closed terms are felt here).
 */
function frontierDrafts(
  rules: Rulebook,
  seen: Observation,
  appraisal: Appraisal,
  own: Table,
  theirs: Table,
): PossibleDraft[] {
  const found: PossibleDraft[] = [];
  const known = new Set<string>();
  for (let step = 0; step <= WEIGHTS; step += 1) {
    const weight = step / WEIGHTS;
    const pack = climb(
      rules,
      seen,
      start(rules, seen, appraisal, own, theirs, weight),
      (candidate) => total(own, candidate) * (1 - weight) + total(theirs, candidate) * weight,
    );
    const key = pack.join();
    if (known.has(key) || proposalFault(rules, seen, pack) !== undefined) continue;
    known.add(key);
    found.push({ package: pack, own: total(own, pack), theirs: total(theirs, pack) });
  }
  return found;
}

/** Sums of one or several columns, as flat tables. */
interface Table {
  readonly chanceBps: Appraisal['chanceBps'];
  readonly constant: number;
  readonly singles: readonly (readonly number[])[];
  readonly pairs: readonly Pair<number>[];
}

function columnTable(rules: Rulebook, appraisal: Appraisal, believed: readonly Belief[]): Table {
  const columns = believed.map(({ mandate, chance }) => [columnOf(rules, mandate), chance] as const);
  const mix = (worth: readonly number[]): number =>
    columns.reduce((sum, [column, chance]) => sum + (worth[column] ?? 0) * chance, 0);
  return {
    chanceBps: appraisal.chanceBps,
    constant: mix(appraisal.base) - mix(appraisal.noDeal),
    singles: appraisal.singles.map((options) => options.map(mix)),
    pairs: appraisal.pairs.map((pair) => ({ ...pair, worth: mix(pair.worth) })),
  };
}

function total(table: Table, pack: Package): number {
  let sum = table.constant;
  for (let term = 0; term < pack.length; term += 1) sum += table.singles[term]?.[pack[term] ?? -1] ?? 0;
  for (const { first, second, worth } of table.pairs) {
    if (pack[first[0]] === first[1] && pack[second[0]] === second[1]) sum += worth;
  }
  return (sum * table.chanceBps(pack)) / 10_000;
}

/** Term by term the best weighed option where all are open; where few are, the package that stands. */
function start(
  rules: Rulebook,
  seen: Observation,
  appraisal: Appraisal,
  own: Table,
  theirs: Table,
  weight: number,
): number[] {
  if (seen.pending !== null) return meetConditions(seen);
  if (seen.contract.closedQuarter !== null) return [...seen.contract.package];
  const pack = rules.terms.map((_, term) => {
    const ownOptions = own.singles[term] ?? [];
    const theirOptions = theirs.singles[term] ?? [];
    let best = 0;
    let most = -Infinity;
    for (let option = 0; option < ownOptions.length; option += 1) {
      const value = (ownOptions[option] ?? 0) * (1 - weight) + (theirOptions[option] ?? 0) * weight;
      if (value > most) {
        most = value;
        best = option;
      }
    }
    return best;
  });
  return proposalFault(rules, seen, pack) === undefined ? pack : [...appraisal.reference];
}

/** The pending package with each condition met by its first option that satisfies it. */
export function meetConditions(seen: Observation): number[] {
  const { pending } = seen;
  if (pending === null) return [];
  return pending.package.map((option, term) => {
    const condition = pending.conditions.find((each) => each.term === term);
    return condition === undefined || condition.options.includes(option) ? option : (condition.options[0] ?? option);
  });
}

/** Single changes that help, until none does; only to packages that may be proposed. */
function climb(rules: Rulebook, seen: Observation, from: number[], value: (pack: Package) => number): number[] {
  let pack = from;
  let most = value(pack);
  for (let pass = 0; pass < 3; pass += 1) {
    const before = most;
    for (let term = 0; term < pack.length; term += 1) {
      const options = rules.terms[term]?.options.length ?? 0;
      for (let option = 0; option < options; option += 1) {
        if (option === pack[term]) continue;
        const tried = [...pack];
        tried[term] = option;
        const worth = value(tried);
        if (worth <= most + 0.5 || proposalFault(rules, seen, tried) !== undefined) continue;
        pack = tried;
        most = worth;
      }
    }
    if (most <= before) break;
  }
  return pack;
}

/** One's own worth of any package, hundredths. */
export const ownWorth = (rules: Rulebook, seen: Observation, appraisal: Appraisal, pack: Package): number =>
  worthIn(appraisal, pack, columnOf(rules, seen.mandate));
