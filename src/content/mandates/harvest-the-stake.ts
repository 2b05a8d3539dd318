import { portion } from '../../engine/compute.ts';
import { valuesOf, type Mandate, type Numbers, type Overrides } from '../../engine/rulebook.ts';

const numbers = {
  stakeUsdM: { value: 510_000, unit: '$M', source: 'calibrated', low: 200_000, high: 700_000 },
} as const satisfies Numbers;

/** A board that has put in over $13B and counts. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'harvest-the-stake',
    side: 'microsoft',
    weights: { cloud: 16, access: 16, stake: 38, resilience: 12, standing: 18 },
    redLine: { term: 'microsoftStake', allowed: ['27', '30', '33', '38'] },
    bonus: ({ game }) => portion(game.gauges['openai.valuationUsdM'], game.shares.microsoft) >= n.stakeUsdM,
    numbers,
    examples: [
      {
        name: '27% of a company worth 1.9 trillion earns it',
        given: { gauges: { 'openai.valuationUsdM': 1_900_000 }, shares: { unissued: 7_300, microsoft: 2_700 } },
        posts: {},
        holds: true,
      },
      { name: 'The old claim is no share', posts: {}, holds: false },
      {
        name: '27% of 500 billion is not enough',
        given: { shares: { unissued: 7_300, microsoft: 2_700 } },
        posts: {},
        holds: false,
      },
    ],
  } satisfies Mandate;
};

export const harvestTheStake = make();
