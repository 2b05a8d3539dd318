import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 10, unit: 'weight', source: 'assumption' },
  leap: { value: 6, unit: 'points', source: 'assumption' },
  hostHosted: { value: 5, unit: 'points', source: 'assumption' },
  hostLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  hostTrust: { value: 2, unit: 'points', source: 'assumption' },
  cutUsdM: { value: 2_600, unit: '$M', source: 'assumption' },
  cutProductUsdM: { value: 250, unit: '$M', source: 'assumption' },
  cutConfidence: { value: 2, unit: 'points', source: 'assumption' },
  warnTrust: { value: 3, unit: 'points', source: 'assumption' },
  warnBps: { value: 3_500, unit: 'bps', source: 'assumption' },
  warnLoss: { value: 2, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'The frontier moves and machines grow cheaper',
    posts: { 'gauge:world.frontier': 6, 'gauge:world.rentUsdK': -60 },
  },
  {
    name: 'Hosted within days, the newcomer worries officials and the partner',
    choice: 'host',
    posts: { 'gauge:trust': -2, 'gauge:microsoft.legitimacy': -2, 'gauge:microsoft.hosted': 5 },
  },
  {
    name: 'Lower prices keep customers',
    choice: 'cut',
    posts: {
      'gauge:microsoft.productUsdM': 250,
      'gauge:microsoft.confidence': -2,
      'money:microsoft': -2_600,
      'money:customers': 2_600,
    },
  },
  { name: 'A warning is heeded', choice: 'warn', posts: { 'gauge:trust': 3, 'gauge:microsoft.credibility': 1 } },
  {
    name: 'A warning sounds like protection',
    choice: 'warn',
    luck: 1_000,
    posts: { 'gauge:trust': 3, 'gauge:microsoft.legitimacy': -2 },
  },
];

/** A free model from abroad is nearly as good as the paid ones. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'open-weights-shock',
    asks: ['microsoft'],
    facts: ['M15', 'S17'],
    weight: ({ game }) => (game.quarter >= 1 ? n.weight : 0),
    always: () => [posted('world.frontier', n.leap), posted('world.rentUsdK', -60)],
    choices: [
      {
        id: 'host',
        effects: () => [
          posted('microsoft.hosted', n.hostHosted),
          posted('microsoft.legitimacy', -n.hostLegitimacy),
          posted('trust', -n.hostTrust),
        ],
      },
      {
        id: 'cut',
        effects: () => [
          paid('microsoft', 'customers', n.cutUsdM),
          posted('microsoft.productUsdM', n.cutProductUsdM),
          posted('microsoft.confidence', -n.cutConfidence),
        ],
      },
      {
        id: 'warn',
        effects: ({ roll }) => [
          posted('trust', n.warnTrust),
          ...(happens(roll('event/open-weights-shock/protection'), n.warnBps)
            ? [posted('microsoft.legitimacy', -n.warnLoss)]
            : [posted('microsoft.credibility', 1)]),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const openWeightsShock = make();
