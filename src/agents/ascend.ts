import type { Package } from '../engine/game.ts';
import type { Rulebook } from '../engine/rulebook.ts';

/** No package is further than this many single changes from where a search began. */
const MOST_STEPS = 40;

/**
 * Goes from a package by single changes, each time the one that raises the value most, until none raises it. Only to
 * packages that are allowed. Of equal changes the first counts, so that the same question has one answer.
 */
export function ascend(
  rules: Rulebook,
  from: Package,
  value: (pack: Package) => number,
  allowed: (pack: Package) => boolean,
): Package {
  let here = from;
  let most = allowed(from) ? value(from) : -Infinity;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    let next: Package | undefined;
    for (const tried of neighbours(rules, here)) {
      const worth = value(tried);
      if (worth <= most || !allowed(tried)) continue;
      most = worth;
      next = tried;
    }
    if (next === undefined) return here;
    here = next;
  }
  return here;
}

/** Every package that differs in one term. */
export const neighbours = (rules: Rulebook, pack: Package): Package[] =>
  rules.terms.flatMap(({ options }, term) =>
    options.flatMap((_, option) =>
      option === pack[term] ? [] : [pack.map((own, at) => (at === term ? option : own))],
    ),
  );

/** The terms in which two packages differ. */
export const changedTerms = (one: Package, two: Package): number[] =>
  one.flatMap((option, term) => (option === two[term] ? [] : [term]));
