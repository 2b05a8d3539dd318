import { valuesOf, type Mandate, type Numbers, type Overrides } from '../../engine/rulebook.ts';

const numbers = {
  productUsdM: { value: 10_000, unit: '$M/quarter', source: 'calibrated', low: 5_000, high: 15_000 },
} as const satisfies Numbers;

/** A board that sells products built on models it does not own. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'guard-the-franchise',
    side: 'microsoft',
    weights: { cloud: 22, access: 34, stake: 12, resilience: 16, standing: 16 },
    redLine: { term: 'ipTerm', allowed: ['2032', '2035'] },
    bonus: ({ game }) => game.gauges['microsoft.productUsdM'] >= n.productUsdM,
    numbers,
    examples: [
      {
        name: 'Products that sell for 10 billion a quarter earn it',
        given: { gauges: { 'microsoft.productUsdM': 10_000 } },
        posts: {},
        holds: true,
      },
      { name: 'As the game opens, they sell for a quarter of that', posts: {}, holds: false },
      {
        name: 'A full cloud does not earn it',
        given: { gauges: { 'microsoft.azureUsdM': 20_000 } },
        posts: {},
        holds: false,
      },
    ],
  } satisfies Mandate;
};

export const guardTheFranchise = make();
