import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { posted, scaled } from '../effects.ts';

const numbers = {
  weight: { value: 8, unit: 'weight', source: 'assumption' },
  lowerConfidence: { value: 5, unit: 'points', source: 'assumption' },
  lowerBps: { value: 4_000, unit: 'bps', source: 'assumption' },
  lowerCredibility: { value: 4, unit: 'points', source: 'assumption' },
  lowerLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  bothCredibility: { value: 4, unit: 'points', source: 'assumption' },
  bothConfidence: { value: 2, unit: 'points', source: 'assumption' },
  cutYieldBps: { value: 9_000, unit: 'bps', source: 'assumption' },
  cutQuarters: { value: 3, unit: 'quarters', source: 'assumption' },
  cutConfidence: { value: 4, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  { name: 'The smaller figure is taken as it is', choice: 'lower', posts: { 'gauge:microsoft.confidence': 5 } },
  {
    name: 'The smaller figure comes with a footnote that is read',
    choice: 'lower',
    luck: 1_000,
    posts: { 'gauge:microsoft.credibility': -4, 'gauge:microsoft.legitimacy': -2, 'gauge:microsoft.confidence': 5 },
  },
  {
    name: 'Both figures, side by side, are believed',
    choice: 'both',
    posts: { 'gauge:microsoft.credibility': 4, 'gauge:microsoft.confidence': -2 },
  },
  { name: 'A real cut builds less', choice: 'cut', posts: { 'gauge:microsoft.confidence': 4 }, makes: ['modified'] },
];

/** The same spending can be shown larger or smaller. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'lease-accounting',
    asks: ['microsoft'],
    facts: ['M13'],
    weight: ({ game }) => (game.quarter >= 2 ? n.weight : 0),
    choices: [
      {
        id: 'lower',
        effects: ({ roll }) => [
          posted('microsoft.confidence', n.lowerConfidence),
          ...(happens(roll('event/lease-accounting/footnote'), n.lowerBps)
            ? [posted('microsoft.credibility', -n.lowerCredibility), posted('microsoft.legitimacy', -n.lowerLegitimacy)]
            : []),
        ],
      },
      {
        id: 'both',
        effects: () => [
          posted('microsoft.credibility', n.bothCredibility),
          posted('microsoft.confidence', -n.bothConfidence),
        ],
      },
      {
        id: 'cut',
        effects: ({ game }) => [
          scaled('build-yield', n.cutYieldBps, game.quarter + n.cutQuarters),
          posted('microsoft.confidence', n.cutConfidence),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const leaseAccounting = make();
