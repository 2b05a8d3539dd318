import { salience } from '../engine/salience.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { otherSide } from '../engine/vocabulary.ts';
import type { SeatView } from './agent.ts';
import { columnOf, worthIn, type Appraisal } from './appraise.ts';

/** Chances of the other side's mandates, in the order of the rulebook; they sum to 1. */
export interface Belief {
  readonly mandate: string;
  readonly chance: number;
}

/**
 * Bayes over the four mandates (Hindriks and Tykhonov 2008, with types in place of weight hypotheses). A proposal is
 * the likelier under a mandate the nearer it comes to what that mandate could hope for; a probe's answer is the
 * likelier where it fits the mandate's text. A fold over witnessed facts: no memory of its own.
 */
export function beliefs(rules: Rulebook, view: SeatView, appraisal: Appraisal): Belief[] {
  const other = otherSide(view.observation.side);
  const mandates = rules.mandates.filter((mandate) => mandate.side === other);
  const likelihoods = mandates.map(() => 1);
  const spans = mandates.map((mandate) => spanOf(rules, appraisal, columnOf(rules, mandate.id)));
  for (const fact of view.facts) {
    if (fact.type === 'proposed' && fact.side === other && fact.proposal.package.every((option) => option >= 0)) {
      mandates.forEach((mandate, i) => {
        const [low, high] = spans[i] ?? [0, 1];
        const share = (worthIn(appraisal, fact.proposal.package, columnOf(rules, mandate.id)) - low) / (high - low);
        const hope = Math.max(0, Math.min(1, share));
        likelihoods[i] = (likelihoods[i] ?? 1) * (0.15 + hope * hope);
      });
      level(likelihoods);
    } else if (fact.type === 'probed' && fact.side === view.observation.side) {
      mandates.forEach((mandate, i) => {
        const [first, second] = fact.terms.map((term) => salience(rules, mandate.id, other, term));
        const truth = (first ?? 0) >= (second ?? 0) ? 0 : 1;
        likelihoods[i] = (likelihoods[i] ?? 1) * (truth === fact.answer ? 0.75 : 0.25);
      });
      level(likelihoods);
    }
  }
  level(likelihoods);
  return mandates.map((mandate, i) => ({ mandate: mandate.id, chance: likelihoods[i] ?? 0 }));
}

/** Scales to a sum of 1. */
function level(chances: number[]): void {
  let sum = 0;
  for (const chance of chances) sum += chance;
  for (let i = 0; i < chances.length; i += 1) chances[i] = (chances[i] ?? 0) / (sum || 1);
}

/** The least and the most that any package can be worth in a column, by the sums of single changes. */
function spanOf(rules: Rulebook, appraisal: Appraisal, column: number): readonly [number, number] {
  let low = (appraisal.base[column] ?? 0) - (appraisal.noDeal[column] ?? 0);
  let high = low;
  rules.terms.forEach((term, at) => {
    let least = 0;
    let most = 0;
    term.options.forEach((_, option) => {
      const change = appraisal.singles[at]?.[option]?.[column] ?? 0;
      if (change < least) least = change;
      if (change > most) most = change;
    });
    low += least;
    high += most;
  });
  return [low, Math.max(high, low + 1)];
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
