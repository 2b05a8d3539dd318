import type { Package } from './package.ts';
import type { Tables } from './utility.ts';

/** How much an issue gains in weight each time its value stays while another offer is made, over all issues. */
const STAY = 0.2;

/**
 * The classic frequency model: an issue whose value the other keeps matters to it, and the values it offers most are
 * the ones it likes (HardHeaded: van Krimpen, Looije, Hajizadeh 2011), the counts flattened by a fourth root (Tunalı,
 * Aydoğan, Sanchez-Anguix 2017). The estimated best package is worth 1.
 */
export function frequencyModel(shape: readonly number[], offers: readonly Package[]): Tables {
  const weights = shape.map((_, issue) => 1 + STAY * stays(offers, issue));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return shape.map((values, issue) => {
    const counts = new Array<number>(values).fill(1);
    for (const offer of offers) counts[offer[issue] ?? 0] = (counts[offer[issue] ?? 0] ?? 1) + 1;
    const most = Math.max(...counts);
    return counts.map((count) => ((weights[issue] ?? 0) / total) * Math.sqrt(Math.sqrt(count / most)));
  });
}

/** How often an issue's value was the same in two offers running. */
function stays(offers: readonly Package[], issue: number): number {
  let count = 0;
  for (let place = 1; place < offers.length; place += 1) {
    if (offers[place]?.[issue] === offers[place - 1]?.[issue]) count += 1;
  }
  return count;
}
