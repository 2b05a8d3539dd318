import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, posted } from '../effects.ts';

const numbers = {
  weight: { value: 10, unit: 'weight', source: 'assumption' },
  plainCredibility: { value: 3, unit: 'points', source: 'assumption' },
  plainTrust: { value: 2, unit: 'points', source: 'assumption' },
  adjustConfidence: { value: 5, unit: 'points', source: 'assumption' },
  adjustBps: { value: 4_000, unit: 'bps', source: 'assumption' },
  adjustLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  adjustCredibility: { value: 3, unit: 'points', source: 'assumption' },
  pressTrust: { value: 3, unit: 'points', source: 'assumption' },
  pressUsdM: { value: 300, unit: '$M', source: 'assumption' },
  pressQuarters: { value: 4, unit: 'quarters', source: 'assumption' },
  pressConfidence: { value: 3, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'Plain figures are believed',
    choice: 'plain',
    posts: { 'gauge:trust': -2, 'gauge:microsoft.credibility': 3 },
  },
  { name: 'Adjusted figures please', choice: 'adjust', posts: { 'gauge:microsoft.confidence': 5 } },
  {
    name: 'Adjusted figures are taken apart',
    choice: 'adjust',
    luck: 1_000,
    posts: { 'gauge:microsoft.credibility': -3, 'gauge:microsoft.legitimacy': -2, 'gauge:microsoft.confidence': 5 },
  },
  {
    name: 'Pressed to save, the partner spends less and resents it',
    choice: 'press',
    posts: { 'gauge:trust': -3, 'gauge:microsoft.confidence': 3 },
    makes: ['modified'],
  },
];

/** OpenAI's losses show in Microsoft's accounts. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'quarterly-hit',
    asks: ['microsoft'],
    facts: ['M07', 'M08'],
    weight: ({ game }) => (game.contract.closedQuarter === null ? n.weight : Math.round(n.weight / 2)),
    choices: [
      {
        id: 'plain',
        effects: () => [posted('microsoft.credibility', n.plainCredibility), posted('trust', -n.plainTrust)],
      },
      {
        id: 'adjust',
        effects: ({ roll }) => [
          posted('microsoft.confidence', n.adjustConfidence),
          ...(happens(roll('event/quarterly-hit/accountants'), n.adjustBps)
            ? [
                posted('microsoft.legitimacy', -n.adjustLegitimacy),
                posted('microsoft.credibility', -n.adjustCredibility),
              ]
            : []),
        ],
      },
      {
        id: 'press',
        effects: ({ game }) => [
          added('openai-costs', -n.pressUsdM, game.quarter + n.pressQuarters),
          posted('microsoft.confidence', n.pressConfidence),
          posted('trust', -n.pressTrust),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const quarterlyHit = make();
