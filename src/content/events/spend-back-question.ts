import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 8, unit: 'weight', source: 'assumption' },
  showCredibility: { value: 4, unit: 'points', source: 'assumption' },
  showConfidence: { value: 3, unit: 'points', source: 'assumption' },
  separateUsdM: { value: 1_950, unit: '$M', source: 'assumption' },
  separateLegitimacy: { value: 1, unit: 'points', source: 'assumption' },
  separateTrust: { value: 2, unit: 'points', source: 'assumption' },
  brushBps: { value: 3_500, unit: 'bps', source: 'assumption' },
  brushLoss: { value: 3, unit: 'points', source: 'assumption' },
  brushConfidence: { value: 3, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'The circle is drawn for all to see',
    choice: 'show',
    posts: { 'gauge:microsoft.credibility': 4, 'gauge:microsoft.confidence': -3 },
  },
  {
    name: 'Cash without strings breaks the circle',
    choice: 'separate',
    posts: {
      'gauge:trust': 2,
      'gauge:microsoft.legitimacy': 1,
      'gauge:microsoft.confidence': -1,
      'money:openai': 1_950,
      'money:microsoft': -1_950,
    },
  },
  { name: 'The question goes away', choice: 'brush', posts: { 'gauge:microsoft.confidence': 3 } },
  {
    name: 'The question comes back as a report',
    choice: 'brush',
    luck: 1_000,
    posts: { 'gauge:microsoft.legitimacy': -3, 'gauge:microsoft.confidence': 3 },
  },
];

/** Officials ask how much of the investment returns as cloud sales. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'spend-back-question',
    asks: ['microsoft'],
    facts: ['G18'],
    weight: ({ game }) => (game.quarter >= 1 ? n.weight : 0),
    choices: [
      {
        id: 'show',
        effects: () => [
          posted('microsoft.credibility', n.showCredibility),
          posted('microsoft.confidence', -n.showConfidence),
        ],
      },
      {
        id: 'separate',
        effects: () => [
          paid('microsoft', 'openai', n.separateUsdM),
          posted('microsoft.legitimacy', n.separateLegitimacy),
          posted('trust', n.separateTrust),
          posted('microsoft.confidence', -1),
        ],
      },
      {
        id: 'brush',
        effects: ({ roll }) => [
          posted('microsoft.confidence', n.brushConfidence),
          ...(happens(roll('event/spend-back-question/report'), n.brushBps)
            ? [posted('microsoft.legitimacy', -n.brushLoss)]
            : []),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const spendBackQuestion = make();
