import { RULES } from '../../src/content/rulebook.ts';
import type { Package } from '../../src/engine/game.ts';
import { draw, luckOf } from '../../src/engine/luck.ts';
import type { Observation } from '../../src/engine/observe.ts';

/** Packages tossed together, evenly over every term's options; the same ones for a quarter. */
export function tossed(seen: Observation, count: number): Package[] {
  const luck = luckOf('tossed');
  return Array.from({ length: count }, (_, nth) =>
    RULES.terms.map(({ id, options }) =>
      Math.floor((draw(luck, seen.quarter, `${id}/${String(nth)}`) * options.length) / 10_000),
    ),
  );
}
