import { salience } from '../engine/salience.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { otherSide, type Side } from '../engine/vocabulary.ts';
import type { SeatView } from './agent.ts';
import { columnOf, worthIn, type Appraisal } from './appraise.ts';

/** Chances of the other side's mandates, in the order of the rulebook; they sum to 1. */
export interface Belief {
  readonly mandate: string;
  readonly chance: number;
}

/**
 * Bayes over the four mandates (Hindriks and Tykhonov 2008, with types in place of weight hypotheses). A proposal is
 * the likelier under a mandate the less a holder of it could have gained by a better trade; a probe's answer is the
 * likelier where it fits the mandate's text. A fold over witnessed facts: no memory of its own.
 */
export function beliefs(rules: Rulebook, view: SeatView, appraisal: Appraisal): Belief[] {
  const { side } = view.observation;
  const other = otherSide(side);
  const mandates = rules.mandates.filter((mandate) => mandate.side === other);
  const likelihoods = mandates.map(() => 1);
  const learn = (likelihood: (mandate: string) => number): void => {
    mandates.forEach(({ id }, i) => (likelihoods[i] = (likelihoods[i] ?? 1) * likelihood(id)));
    level(likelihoods);
  };
  const heard = new Set<string>();
  const given = meanTable(rules, appraisal, side);
  for (const fact of view.facts) {
    if (fact.type === 'proposed' && fact.side === other && fact.proposal.package.every((option) => option >= 0)) {
      const pack = fact.proposal.package;
      if (heard.has(pack.join())) continue;
      heard.add(pack.join());
      learn((mandate) => fitOf(regretOf(rules, appraisal, columnOf(rules, mandate), given, pack)));
    } else if (fact.type === 'firmed' && fact.side === other) {
      const { terms } = fact;
      learn((mandate) => terms.reduce((fit, term) => fit * firmFit(rules, mandate, other, term), 1));
    } else if (fact.type === 'probed' && fact.side === side) {
      learn((mandate) => {
        const [first, second] = fact.terms.map((term) => salience(rules, mandate, other, term));
        return ((first ?? 0) >= (second ?? 0) ? 0 : 1) === fact.answer ? 0.75 : 0.25;
      });
    }
  }
  level(likelihoods);
  return mandates.map((mandate, i) => ({
    mandate: mandate.id,
    chance: likelihoods[i] ?? 0,
  }));
}

/** How likely a holder of a mandate is to mark a term firm: its red line, or else the more it matters to it. */
function firmFit(rules: Rulebook, mandate: string, side: Side, term: number): number {
  const found = rules.mandates.find(({ id }) => id === mandate);
  if (found?.redLine.term === rules.terms[term]?.id) return 1;
  let most = 1;
  rules.terms.forEach((_, at) => (most = Math.max(most, salience(rules, mandate, side, at))));
  return 0.1 + (0.4 * salience(rules, mandate, side, term)) / most;
}

/** What each option changes for the average mandate of a side: what the other can know of one's own wishes. */
function meanTable(rules: Rulebook, appraisal: Appraisal, side: Side): number[][] {
  const columns = rules.mandates.filter((mandate) => mandate.side === side).map(({ id }) => columnOf(rules, id));
  return appraisal.singles.map((options) =>
    options.map((worth) => columns.reduce((sum, column) => sum + (worth[column] ?? 0), 0) / columns.length),
  );
}

/** Shares of its own worth, per cent, that a proposer may have weighed against what it gives. */
const WEIGHTS = [100, 85, 70, 55, 40];

/**
 * What a holder of a mandate left on the table with a package: the sum over terms of what a better option would have
 * brought, weighing its own worth against the average worth to the other, at the weight that excuses it best.
 */
function regretOf(
  rules: Rulebook,
  appraisal: Appraisal,
  column: number,
  given: readonly (readonly number[])[],
  pack: readonly number[],
): number {
  let least = Infinity;
  for (const weight of WEIGHTS) {
    let regret = 0;
    rules.terms.forEach((_, term) => {
      const value = (option: number): number =>
        ((appraisal.singles[term]?.[option]?.[column] ?? 0) * weight + (given[term]?.[option] ?? 0) * (100 - weight)) /
        100;
      const chosen = value(pack[term] ?? 0);
      let best = chosen;
      appraisal.singles[term]?.forEach((__, option) => (best = Math.max(best, value(option))));
      regret += best - chosen;
    });
    least = Math.min(least, regret);
  }
  return least;
}

/** Regret, hundredths of a point, at which a package is half as likely as with none. */
const HALF = 200;

/** How likely a package with so much regret is, against one with none. */
const fitOf = (regret: number): number => 0.05 + 1 / (1 + (regret / HALF) * (regret / HALF));

/** Scales to a sum of 1. */
function level(chances: number[]): void {
  let sum = 0;
  for (const chance of chances) sum += chance;
  for (let i = 0; i < chances.length; i += 1) chances[i] = (chances[i] ?? 0) / (sum || 1);
}

/** What a package is thought to be worth to the other side: the mean over its possible mandates. Hundredths. */
export const believedWorth = (
  rules: Rulebook,
  appraisal: Appraisal,
  believed: readonly Belief[],
  pack: readonly number[],
): number => {
  let sum = 0;
  let chances = 0;
  for (const { mandate, chance } of believed) {
    sum += chance * worthIn(appraisal, pack, columnOf(rules, mandate));
    chances += chance;
  }
  return Math.round(sum / (chances || 1));
};
