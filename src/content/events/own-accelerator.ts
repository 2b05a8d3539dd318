import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 12, unit: 'weight', source: 'assumption' },
  nextUsdM: { value: 2_000, unit: '$M', source: 'assumption' },
  nextTraining: { value: 2, unit: 'points', source: 'assumption' },
  nextQuarters: { value: 4, unit: 'quarters', source: 'assumption' },
  shareUsdM: { value: 500, unit: '$M', source: 'assumption' },
  shareTrust: { value: 1, unit: 'points', source: 'assumption' },
  taught: { value: 8, unit: 'points', source: 'assumption' },
  shareOffersBps: { value: 500, unit: 'bps', source: 'assumption' },
  pauseUsdM: { value: 450, unit: '$M', source: 'assumption' },
  pauseQuarters: { value: 5, unit: 'quarters', source: 'assumption' },
  pauseStaff: { value: 1, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'A second generation costs money and trains more',
    choice: 'next',
    posts: { 'money:openai': -2_000, 'money:suppliers': 2_000 },
    makes: ['modified'],
  },
  {
    name: 'Shared with Microsoft, the design teaches the partner',
    choice: 'share',
    posts: { 'gauge:trust': 1, 'gauge:microsoft.capability': 8, 'money:openai': 500, 'money:microsoft': -500 },
  },
  {
    name: 'A pause saves money and loses engineers',
    choice: 'pause',
    posts: { 'gauge:openai.staff': -1 },
    makes: ['modified'],
  },
];

/** The first chip of its own design comes back from the factory, and works. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'own-accelerator',
    asks: ['openai'],
    facts: ['C10', 'C16'],
    weight: ({ game }) => (game.quarter >= 2 && game.money.openai >= 5_000 ? n.weight : 0),
    choices: [
      {
        id: 'next',
        effects: ({ game }) => [
          paid('openai', 'suppliers', n.nextUsdM),
          added('training', n.nextTraining, game.quarter + n.nextQuarters),
        ],
      },
      {
        id: 'share',
        effects: () => [
          paid('microsoft', 'openai', n.shareUsdM),
          posted('trust', n.shareTrust),
          posted('microsoft.capability', n.taught),
        ],
      },
      {
        id: 'pause',
        effects: ({ game }) => [
          added('openai-costs', -n.pauseUsdM, game.quarter + n.pauseQuarters),
          posted('openai.staff', -n.pauseStaff),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const ownAccelerator = make();
