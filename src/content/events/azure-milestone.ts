import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 9, unit: 'weight', source: 'assumption' },
  hireUsdM: { value: 2_600, unit: '$M', source: 'assumption' },
  cheer: { value: 3, unit: 'points', source: 'assumption' },
  hireProductUsdM: { value: 200, unit: '$M', source: 'assumption' },
  hireCapability: { value: 4, unit: 'points', source: 'assumption' },
  bankCredibility: { value: 3, unit: 'points', source: 'assumption' },
  bankConfidence: { value: 5, unit: 'points', source: 'assumption' },
  bankUsdM: { value: 3_250, unit: '$M', source: 'assumption' },
  creditTrust: { value: 4, unit: 'points', source: 'assumption' },
  creditConfidence: { value: 2, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  { name: 'Growth pleases by itself', posts: { 'gauge:microsoft.confidence': 3 } },
  {
    name: 'More people for products',
    choice: 'hire',
    posts: {
      'gauge:microsoft.capability': 4,
      'gauge:microsoft.productUsdM': 200,
      'money:microsoft': -2_600,
      'money:staff': 2_600,
    },
  },
  {
    name: 'Higher guidance will be remembered',
    choice: 'raise',
    posts: {
      'gauge:microsoft.credibility': -3,
      'gauge:microsoft.confidence': 5,
      'money:microsoft': -3_250,
      'money:capital': 3_250,
    },
  },
  {
    name: 'Credit given to the partner is returned in kind',
    choice: 'credit',
    posts: { 'gauge:trust': 4, 'gauge:microsoft.confidence': -2 },
  },
];

/** Azure grows faster than anyone had forecast. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'azure-milestone',
    asks: ['microsoft'],
    facts: ['M14', 'M12'],
    weight: ({ game }) => (game.quarter >= 2 && game.gauges['microsoft.azureUsdM'] >= 5_500 ? n.weight : 0),
    always: () => [posted('microsoft.confidence', n.cheer)],
    choices: [
      {
        id: 'hire',
        effects: () => [
          paid('microsoft', 'staff', n.hireUsdM),
          posted('microsoft.productUsdM', n.hireProductUsdM),
          posted('microsoft.capability', n.hireCapability),
        ],
      },
      {
        id: 'raise',
        effects: () => [
          paid('microsoft', 'capital', n.bankUsdM),
          posted('microsoft.confidence', n.bankConfidence),
          posted('microsoft.credibility', -n.bankCredibility),
        ],
      },
      {
        id: 'credit',
        effects: () => [posted('trust', n.creditTrust), posted('microsoft.confidence', -n.creditConfidence)],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const azureMilestone = make();
