import { portion } from '../../engine/compute.ts';
import { valuesOf, type Mandate, type Numbers, type Overrides } from '../../engine/rulebook.ts';

const numbers = {
  ownBps: { value: 7_500, unit: 'bps', source: 'calibrated', low: 6_500, high: 9_500 },
} as const satisfies Numbers;

/** A board that wants to be able to lose this partner. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'hedge-the-bet',
    side: 'microsoft',
    weights: { cloud: 18, access: 14, stake: 14, resilience: 38, standing: 16 },
    redLine: { term: 'rivalHosting', allowed: ['threshold', 'free'] },
    bonus: ({ game }) => game.gauges['microsoft.capability'] >= portion(game.gauges['openai.released'], n.ownBps),
    numbers,
    examples: [
      {
        name: 'An own model close behind OpenAI’s earns it',
        given: { gauges: { 'microsoft.capability': 900 } },
        posts: {},
        holds: true,
      },
      { name: 'As the game opens, Microsoft’s own is far behind', posts: {}, holds: false },
      {
        name: 'Rival models on the shelf are not one’s own',
        given: { gauges: { 'microsoft.hosted': 90 } },
        posts: {},
        holds: false,
      },
    ],
  } satisfies Mandate;
};

export const hedgeTheBet = make();
