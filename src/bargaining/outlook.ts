import { exactFront } from './elimination.ts';
import { packageOf } from './front.ts';
import type { Package } from './package.ts';
import { additive, shapeOf, type Tables } from './utility.ts';

/** A package as one side sees it: its own worth, and what it takes the other's to be. */
export interface Prospect {
  readonly own: number;
  readonly other: number;
  readonly package: Package;
}

/** Worths are rounded to this many steps, so that an outlook stays small whatever the domain. */
const STEPS = 1_000;

/**
 * The frontier between one's own worths and an estimate of the other's, by falling own worth: what one side believes
 * can be had. Exact on a grid of a thousandth.
 */
export function outlook(own: Tables, estimate: Tables): readonly Prospect[] {
  const shape = shapeOf(own);
  const front = exactFront(additive(gridded(own)), additive(gridded(estimate))) ?? [];
  return front.map((sum) => {
    const offer = packageOf(sum, shape);
    return { own: worth(own, offer), other: worth(estimate, offer), package: offer };
  });
}

function gridded(tables: Tables): Tables {
  return tables.map((values) => values.map((value) => Math.round(value * STEPS)));
}

function worth(tables: Tables, offer: Package): number {
  return offer.reduce((sum, value, issue) => sum + (tables[issue]?.[value] ?? 0), 0);
}

/** The prospect best for the other among those worth at least `target` to oneself; one's own best where none is. */
export function kindestAbove(prospects: readonly Prospect[], target: number): Prospect | undefined {
  return prospects.findLast((prospect) => prospect.own >= target) ?? prospects[0];
}

/** The prospect best for oneself among those worth at least `level` to the other; the other's best where none is. */
export function keenestAbove(prospects: readonly Prospect[], level: number): Prospect | undefined {
  return prospects.find((prospect) => prospect.other >= level) ?? prospects.at(-1);
}

/** The estimated Nash point (Nash 1950) above one's own reservation, the other's taken to be `floor`. */
export function estimatedNash(prospects: readonly Prospect[], reservation: number, floor = 0): Prospect | undefined {
  let best: Prospect | undefined;
  let greatest = -Infinity;
  for (const prospect of prospects) {
    if (prospect.own < reservation) continue;
    const product = (prospect.own - reservation) * Math.max(0, prospect.other - floor);
    if (product > greatest) {
      greatest = product;
      best = prospect;
    }
  }
  return best;
}
