import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { paid, posted, scaled } from '../effects.ts';

const numbers = {
  weight: { value: 40, unit: 'weight', source: 'assumption' },
  buildUsdM: { value: 5_200, unit: '$M', source: 'assumption' },
  buildYieldBps: { value: 10_800, unit: 'bps', source: 'assumption' },
  buildQuarters: { value: 3, unit: 'quarters', source: 'assumption' },
  returnUsdM: { value: 6_000, unit: '$M', source: 'assumption' },
  returnConfidence: { value: 6, unit: 'points', source: 'assumption' },
  fundUsdM: { value: 1_500, unit: '$M', source: 'assumption' },
  fundLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'Ordered now, parts make later builds larger',
    choice: 'build',
    posts: { 'money:microsoft': -5_200, 'money:suppliers': 5_200 },
    makes: ['modified'],
  },
  {
    name: 'Returned to shareholders, the gain buys confidence',
    choice: 'return',
    posts: { 'gauge:microsoft.confidence': 6, 'money:microsoft': -6_000, 'money:capital': 6_000 },
  },
  {
    name: 'A fund for schools buys regard',
    choice: 'fund',
    posts: { 'gauge:microsoft.legitimacy': 2, 'money:microsoft': -1_500, 'money:public': 1_500 },
  },
];

/** The new shares put a gain into Microsoft's books. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'recapitalisation-gain',
    asks: ['microsoft'],
    facts: ['M09', 'M11'],
    weight: ({ game }) =>
      game.contract.closedQuarter === null || game.quarter > game.contract.closedQuarter + 3 ? 0 : n.weight,
    choices: [
      {
        id: 'build',
        effects: ({ game }) => [
          paid('microsoft', 'suppliers', n.buildUsdM),
          scaled('build-yield', n.buildYieldBps, game.quarter + n.buildQuarters),
        ],
      },
      {
        id: 'return',
        effects: () => [paid('microsoft', 'capital', n.returnUsdM), posted('microsoft.confidence', n.returnConfidence)],
      },
      {
        id: 'fund',
        effects: () => [paid('microsoft', 'public', n.fundUsdM), posted('microsoft.legitimacy', n.fundLegitimacy)],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const recapitalisationGain = make();
