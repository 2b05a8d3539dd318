import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 12, unit: 'weight', source: 'assumption' },
  routeUsdM: { value: 2_600, unit: '$M', source: 'assumption' },
  routeHosted: { value: 4, unit: 'points', source: 'assumption' },
  routeTrust: { value: 3, unit: 'points', source: 'assumption' },
  routeProductUsdM: { value: 80, unit: '$M', source: 'assumption' },
  blendUsdM: { value: 1_050, unit: '$M', source: 'assumption' },
  blendHosted: { value: 3, unit: 'points', source: 'assumption' },
  blendBps: { value: 2_500, unit: 'bps', source: 'assumption' },
  blendTrust: { value: 5, unit: 'points', source: 'assumption' },
  stayTrust: { value: 3, unit: 'points', source: 'assumption' },
  stayProductUsdM: { value: 60, unit: '$M', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'A rival in the assistant widens the choice and cools the partner',
    choice: 'route',
    posts: {
      'gauge:trust': -3,
      'gauge:microsoft.productUsdM': 80,
      'gauge:microsoft.hosted': 4,
      'money:microsoft': -2_600,
      'money:labs': 2_600,
    },
  },
  {
    name: 'A rival behind the curtain, unnoticed',
    choice: 'blend',
    posts: { 'gauge:microsoft.hosted': 3, 'money:microsoft': -1_050, 'money:labs': 1_050 },
  },
  {
    name: 'A rival behind the curtain, noticed',
    choice: 'blend',
    luck: 1_000,
    posts: { 'gauge:trust': -5, 'gauge:microsoft.hosted': 3, 'money:microsoft': -1_050, 'money:labs': 1_050 },
  },
  { name: 'Loyalty costs some sales', choice: 'stay', posts: { 'gauge:trust': 3, 'gauge:microsoft.productUsdM': -60 } },
];

/** A rival laboratory's model does one task of the assistant better. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'rival-lab-into-copilot',
    asks: ['microsoft'],
    facts: ['M17', 'M15'],
    weight: ({ clauses }) => (clauses.rivalHosting === 'barred' ? 0 : n.weight),
    choices: [
      {
        id: 'route',
        effects: () => [
          paid('microsoft', 'labs', n.routeUsdM),
          posted('microsoft.hosted', n.routeHosted),
          posted('microsoft.productUsdM', n.routeProductUsdM),
          posted('trust', -n.routeTrust),
        ],
      },
      {
        id: 'blend',
        effects: ({ roll }) => [
          paid('microsoft', 'labs', n.blendUsdM),
          posted('microsoft.hosted', n.blendHosted),
          ...(happens(roll('event/rival-lab-into-copilot/noticed'), n.blendBps)
            ? [posted('trust', -n.blendTrust)]
            : []),
        ],
      },
      {
        id: 'stay',
        effects: () => [posted('trust', n.stayTrust), posted('microsoft.productUsdM', -n.stayProductUsdM)],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const rivalLabIntoCopilot = make();
