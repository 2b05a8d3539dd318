import { azureShareBps } from '../../engine/compute.ts';
import { valuesOf, type Mandate, type Numbers, type Overrides } from '../../engine/rulebook.ts';

const numbers = {
  azureShareBps: { value: 5_500, unit: 'bps', source: 'calibrated', low: 3_500, high: 7_000 },
} as const satisfies Numbers;

/** A board that has read the contract from the tenant’s side. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'no-single-landlord',
    side: 'openai',
    weights: { mission: 14, frontier: 18, independence: 36, finances: 18, standing: 14 },
    redLine: { term: 'agiTrigger', allowed: ['board', 'contestable', 'independent'] },
    bonus: ({ game }) => azureShareBps(game) <= n.azureShareBps,
    numbers,
    examples: [
      {
        name: 'With more than half of its compute elsewhere it is earned',
        given: { gauges: { 'openai.ownMw': 1_500 } },
        posts: {},
        holds: true,
      },
      { name: 'As the game opens, Azure runs five parts in six', posts: {}, holds: false },
      {
        name: 'A smaller Azure and nothing else is still one landlord',
        given: { gauges: { 'openai.azureMw': 900 } },
        posts: {},
        holds: false,
      },
    ],
  } satisfies Mandate;
};

export const noSingleLandlord = make();
