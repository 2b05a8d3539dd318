import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 10, unit: 'weight', source: 'assumption' },
  scaleUsdM: { value: 6_000, unit: '$M', source: 'assumption' },
  scaleCapability: { value: 10, unit: 'points', source: 'assumption' },
  scaleTrust: { value: 3, unit: 'points', source: 'assumption' },
  nicheUsdM: { value: 1_550, unit: '$M', source: 'assumption' },
  nicheCapability: { value: 6, unit: 'points', source: 'assumption' },
  shelveTrust: { value: 4, unit: 'points', source: 'assumption' },
  shelveConfidence: { value: 1, unit: 'points', source: 'assumption' },
  shelveUsdM: { value: 2_500, unit: '$M', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'A larger cluster makes a better model and a warier partner',
    choice: 'scale',
    posts: { 'gauge:trust': -3, 'gauge:microsoft.capability': 10, 'money:microsoft': -6_000, 'money:suppliers': 6_000 },
  },
  {
    name: 'A niche costs little and teaches something',
    choice: 'niche',
    posts: { 'gauge:microsoft.capability': 6, 'money:microsoft': -1_550, 'money:suppliers': 1_550 },
  },
  {
    name: 'The team’s machines are sold instead',
    choice: 'shelve',
    posts: { 'gauge:trust': 4, 'gauge:microsoft.confidence': -1, 'money:microsoft': 2_500, 'money:customers': -2_500 },
  },
];

/** Microsoft's own model does better than its modest training promised. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'own-model-preview',
    asks: ['microsoft'],
    facts: ['M16', 'M17'],
    weight: ({ game }) => (game.gauges['microsoft.capability'] <= 800 ? n.weight : 0),
    choices: [
      {
        id: 'scale',
        effects: () => [
          paid('microsoft', 'suppliers', n.scaleUsdM),
          posted('microsoft.capability', n.scaleCapability),
          posted('trust', -n.scaleTrust),
        ],
      },
      {
        id: 'niche',
        effects: () => [paid('microsoft', 'suppliers', n.nicheUsdM), posted('microsoft.capability', n.nicheCapability)],
      },
      {
        id: 'shelve',
        effects: () => [
          posted('trust', n.shelveTrust),
          posted('microsoft.confidence', -n.shelveConfidence),
          paid('customers', 'microsoft', n.shelveUsdM),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const ownModelPreview = make();
