import { salience } from '../engine/salience.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { otherSide } from '../engine/vocabulary.ts';
import type { SeatView } from './agent.ts';
import type { Belief } from './beliefs.ts';

/** Belief above which there is nothing left to ask. */
const SURE = 0.8;

/** The two terms whose answer would tell most: it halves the belief as nearly as any does. Undefined if none would. */
export function bestProbe(
  rules: Rulebook,
  { observation: { side, table } }: SeatView,
  believed: readonly Belief[],
): readonly [number, number] | undefined {
  const other = otherSide(side);
  const tires = rules.market.burnProbe >= table.seats[other].patience;
  if (tires || believed.some(({ chance }) => chance > SURE)) return undefined;
  const cares = believed.map(({ mandate }) => rules.terms.map((_, term) => salience(rules, mandate, other, term)));
  let found: readonly [number, number] | undefined;
  let least = 0.5;
  for (let first = 0; first < rules.terms.length; first += 1) {
    for (let second = first + 1; second < rules.terms.length; second += 1) {
      let yes = 0;
      believed.forEach(({ chance }, at) => {
        if ((cares[at]?.[first] ?? 0) >= (cares[at]?.[second] ?? 0)) yes += chance;
      });
      if (Math.abs(yes - 0.5) >= least) continue;
      least = Math.abs(yes - 0.5);
      found = [first, second];
    }
  }
  return found;
}
