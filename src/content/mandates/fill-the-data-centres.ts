import { azureMw } from '../../engine/compute.ts';
import { valuesOf, type Mandate, type Numbers, type Overrides } from '../../engine/rulebook.ts';

const numbers = {
  azureMw: { value: 4_500, unit: 'MW', source: 'calibrated', low: 3_000, high: 6_000 },
} as const satisfies Numbers;

/** A board that has ordered the concrete. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'fill-the-data-centres',
    side: 'microsoft',
    weights: { cloud: 38, access: 16, stake: 18, resilience: 14, standing: 14 },
    redLine: { term: 'azureCommitment', allowed: ['100', '175', '250', '350'] },
    bonus: ({ game }) => azureMw(game) >= n.azureMw,
    numbers,
    examples: [
      {
        name: 'Four and a half gigawatts of Azure in OpenAI’s use earn it',
        given: { gauges: { 'openai.azureMw': 4_500 } },
        posts: {},
        holds: true,
      },
      { name: 'As the game opens, there are one and a quarter', posts: {}, holds: false },
      {
        name: 'OpenAI’s own sites do not count',
        given: { gauges: { 'openai.ownMw': 4_500 } },
        posts: {},
        holds: false,
      },
    ],
  } satisfies Mandate;
};

export const fillTheDataCentres = make();
