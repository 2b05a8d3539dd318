import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, posted, scaled } from '../effects.ts';

const numbers = {
  weight: { value: 12, unit: 'weight', source: 'assumption' },
  riseUsdK: { value: 200, unit: '$K', source: 'assumption' },
  raiseUsdM: { value: 1_150, unit: '$M', source: 'assumption' },
  raiseQuarters: { value: 4, unit: 'quarters', source: 'assumption' },
  raiseLegitimacy: { value: 1, unit: 'points', source: 'assumption' },
  holdLegitimacy: { value: 1, unit: 'points', source: 'assumption' },
  holdConfidence: { value: 3, unit: 'points', source: 'assumption' },
  partnerRentBps: { value: 9_500, unit: 'bps', source: 'assumption' },
  partnerQuarters: { value: 4, unit: 'quarters', source: 'assumption' },
  partnerTrust: { value: 6, unit: 'points', source: 'assumption' },
  partnerConfidence: { value: 2, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  { name: 'The market tightens whatever is done', posts: { 'gauge:world.rentUsdK': 200, 'gauge:world.tightness': 3 } },
  {
    name: 'Prices follow the market',
    choice: 'raise',
    posts: { 'gauge:microsoft.legitimacy': -1 },
    makes: ['modified'],
  },
  {
    name: 'Prices stand, and customers remember',
    choice: 'hold',
    posts: { 'gauge:microsoft.legitimacy': 1, 'gauge:microsoft.confidence': -3 },
  },
  {
    name: 'The partner alone is spared',
    choice: 'partner',
    posts: { 'gauge:trust': 6, 'gauge:microsoft.confidence': -2 },
    makes: ['modified'],
  },
];

/** Compute grows dearer, and every contract looks cheap to its landlord. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'rents-rise',
    asks: ['microsoft'],
    facts: ['C05', 'M06'],
    weight: ({ game }) => (game.gauges['world.tightness'] >= 65 ? n.weight : 0),
    always: () => [posted('world.rentUsdK', n.riseUsdK), posted('world.tightness', 3)],
    choices: [
      {
        id: 'raise',
        effects: ({ game }) => [
          added('azure-others', n.raiseUsdM, game.quarter + n.raiseQuarters),
          posted('microsoft.legitimacy', -n.raiseLegitimacy),
        ],
      },
      {
        id: 'hold',
        effects: () => [
          posted('microsoft.legitimacy', n.holdLegitimacy),
          posted('microsoft.confidence', -n.holdConfidence),
        ],
      },
      {
        id: 'partner',
        effects: ({ game }) => [
          scaled('azure-rent', n.partnerRentBps, game.quarter + n.partnerQuarters),
          posted('trust', n.partnerTrust),
          posted('microsoft.confidence', -n.partnerConfidence),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const rentsRise = make();
