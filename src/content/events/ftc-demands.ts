import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 12, unit: 'weight', source: 'assumption' },
  quarters: { value: 3, unit: 'quarters', source: 'assumption' },
  openMood: { value: 6, unit: 'points', source: 'assumption' },
  openLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  openTrust: { value: 3, unit: 'points', source: 'assumption' },
  openUsdM: { value: 650, unit: '$M', source: 'assumption' },
  narrowUsdM: { value: 250, unit: '$M', source: 'assumption' },
  narrowBps: { value: 4_000, unit: 'bps', source: 'assumption' },
  narrowLoss: { value: 3, unit: 'points', source: 'assumption' },
  narrowConfidence: { value: 3, unit: 'points', source: 'assumption' },
  unbundleUsdM: { value: 200, unit: '$M', source: 'assumption' },
  unbundleLegitimacy: { value: 3, unit: 'points', source: 'assumption' },
  unbundleConfidence: { value: 3, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'Full answers include the partner’s papers',
    choice: 'open',
    posts: { 'gauge:trust': -3, 'gauge:microsoft.legitimacy': 2, 'money:microsoft': -650, 'money:suppliers': 650 },
    makes: ['modified'],
  },
  {
    name: 'Narrow answers are accepted',
    choice: 'narrow',
    posts: { 'gauge:trust': 1, 'gauge:microsoft.confidence': 3, 'money:microsoft': -250, 'money:suppliers': 250 },
  },
  {
    name: 'Narrow answers are not accepted',
    choice: 'narrow',
    luck: 1_000,
    posts: {
      'gauge:trust': 1,
      'gauge:microsoft.legitimacy': -3,
      'gauge:microsoft.confidence': 3,
      'money:microsoft': -250,
      'money:suppliers': 250,
    },
    makes: ['modified'],
  },
  {
    name: 'A licence sold apart loses sales and wins regard',
    choice: 'unbundle',
    posts: { 'gauge:microsoft.legitimacy': 3, 'gauge:microsoft.productUsdM': -200, 'gauge:microsoft.confidence': -3 },
  },
];

/** The trade commission sends demands to Microsoft's rivals, and one to Microsoft. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'ftc-demands',
    asks: ['microsoft'],
    facts: ['G19', 'G18'],
    weight: () => n.weight,
    choices: [
      {
        id: 'open',
        effects: ({ game }) => [
          paid('microsoft', 'suppliers', n.openUsdM),
          added('review/ftc', n.openMood, game.quarter + n.quarters),
          posted('microsoft.legitimacy', n.openLegitimacy),
          posted('trust', -n.openTrust),
        ],
      },
      {
        id: 'narrow',
        effects: ({ game, roll }) => [
          paid('microsoft', 'suppliers', n.narrowUsdM),
          posted('microsoft.confidence', n.narrowConfidence),
          posted('trust', 1),
          ...(happens(roll('event/ftc-demands/contempt'), n.narrowBps)
            ? [
                posted('microsoft.legitimacy', -n.narrowLoss),
                added('review/ftc', -n.narrowLoss, game.quarter + n.quarters),
              ]
            : []),
        ],
      },
      {
        id: 'unbundle',
        effects: () => [
          posted('microsoft.productUsdM', -n.unbundleUsdM),
          posted('microsoft.legitimacy', n.unbundleLegitimacy),
          posted('microsoft.confidence', -n.unbundleConfidence),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const ftcDemands = make();
