import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 7, unit: 'weight', source: 'assumption' },
  complyUsdM: { value: 800, unit: '$M', source: 'assumption' },
  complyQuarters: { value: 4, unit: 'quarters', source: 'assumption' },
  complyLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  licenceUsdM: { value: 1_050, unit: '$M', source: 'assumption' },
  licenceBps: { value: 5_500, unit: 'bps', source: 'assumption' },
  licenceGainUsdM: { value: 1_550, unit: '$M', source: 'assumption' },
  licenceLoss: { value: 2, unit: 'points', source: 'assumption' },
  moveUsdM: { value: 3_900, unit: '$M', source: 'assumption' },
  moveMw: { value: 90, unit: 'MW', source: 'assumption' },
  moveConfidence: { value: 2, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'Compliance costs sales and earns regard',
    choice: 'comply',
    posts: { 'gauge:microsoft.legitimacy': 2 },
    makes: ['modified'],
  },
  {
    name: 'A licence is granted',
    choice: 'licence',
    posts: { 'gauge:microsoft.credibility': 1, 'money:microsoft': -1_050, 'money:public': 1_050 },
    makes: ['modified'],
  },
  {
    name: 'A licence is refused, in public',
    choice: 'licence',
    luck: 9_000,
    posts: { 'gauge:microsoft.legitimacy': -2, 'money:microsoft': -1_050, 'money:public': 1_050 },
  },
  {
    name: 'Machines come home',
    choice: 'move',
    posts: {
      'gauge:microsoft.othersMw': 90,
      'gauge:microsoft.confidence': -2,
      'money:microsoft': -3_900,
      'money:suppliers': 3_900,
    },
  },
];

/** A rule on chips and models limits what may be served abroad. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'export-rule',
    asks: ['microsoft'],
    facts: ['M15'],
    weight: ({ game }) => (game.quarter >= 1 ? n.weight : 0),
    choices: [
      {
        id: 'comply',
        effects: ({ game }) => [
          added('azure-others', -n.complyUsdM, game.quarter + n.complyQuarters),
          posted('microsoft.legitimacy', n.complyLegitimacy),
        ],
      },
      {
        id: 'licence',
        effects: ({ game, roll }) => [
          paid('microsoft', 'public', n.licenceUsdM),
          ...(happens(roll('event/export-rule/licence'), n.licenceBps)
            ? [
                added('azure-others', n.licenceGainUsdM, game.quarter + n.complyQuarters),
                posted('microsoft.credibility', 1),
              ]
            : [posted('microsoft.legitimacy', -n.licenceLoss)]),
        ],
      },
      {
        id: 'move',
        effects: () => [
          paid('microsoft', 'suppliers', n.moveUsdM),
          posted('microsoft.othersMw', n.moveMw),
          posted('microsoft.confidence', -n.moveConfidence),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const exportRule = make();
