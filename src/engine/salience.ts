import type { Rulebook } from './rulebook.ts';
import type { Side } from './vocabulary.ts';

/**
 * How much a term matters to a holder of a mandate, by the public text alone: the weights of the goals that it
 * touches, times its weight on the table. What a probe asks about; a projection is the finer answer.
 */
export function salience(rules: Rulebook, mandate: string, side: Side, term: number): number {
  const weights = rules.mandates.find((each) => each.id === mandate)?.weights ?? {};
  const found = rules.terms[term];
  if (found === undefined) return 0;
  let sum = 0;
  for (const goal of found.touches[side]) sum += weights[goal] ?? 0;
  return sum * found.weight;
}
