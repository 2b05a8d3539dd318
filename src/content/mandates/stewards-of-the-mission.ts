import { valuesOf, type Mandate, type Numbers, type Overrides } from '../../engine/rulebook.ts';

const numbers = {
  missionPoints: { value: 72, unit: 'points', source: 'calibrated', low: 60, high: 85 },
} as const satisfies Numbers;

/** A board that would rather own less of something better. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'stewards-of-the-mission',
    side: 'openai',
    weights: { mission: 34, frontier: 14, independence: 16, finances: 12, standing: 24 },
    redLine: { term: 'governance', allowed: ['veto', 'majority'] },
    bonus: ({ game }) => game.gauges['openai.mission'] >= n.missionPoints,
    numbers,
    examples: [
      { name: 'A charter kept at 72 earns it', given: { gauges: { 'openai.mission': 72 } }, posts: {}, holds: true },
      { name: 'As the game opens, the charter is not kept that well', posts: {}, holds: false },
      {
        name: 'Money alone does not earn it',
        given: { gauges: { 'openai.valuationUsdM': 2_000_000 } },
        posts: {},
        holds: false,
      },
    ],
  } satisfies Mandate;
};

export const stewardsOfTheMission = make();
