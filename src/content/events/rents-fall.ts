import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 12, unit: 'weight', source: 'assumption' },
  fallUsdK: { value: 200, unit: '$K', source: 'assumption' },
  talkUsdM: { value: 1_600, unit: '$M', source: 'assumption' },
  talkCredibility: { value: 2, unit: 'points', source: 'assumption' },
  takeUsdM: { value: 1_950, unit: '$M', source: 'assumption' },
  takeTraining: { value: 2, unit: 'points', source: 'assumption' },
  takeQuarters: { value: 3, unit: 'quarters', source: 'assumption' },
  waitOffersBps: { value: 1_500, unit: 'bps', source: 'assumption' },
  waitQuarters: { value: 3, unit: 'quarters', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  { name: 'The market loosens whatever is done', posts: { 'gauge:world.rentUsdK': -200, 'gauge:world.tightness': -3 } },
  {
    name: 'Old leases are talked down',
    choice: 'talk',
    posts: { 'gauge:openai.credibility': -2, 'money:openai': 1_600, 'money:clouds': -1_600 },
  },
  {
    name: 'Spare machines are taken for a season',
    choice: 'take',
    posts: { 'money:openai': -1_950, 'money:clouds': 1_950 },
    makes: ['modified'],
  },
  { name: 'Patience brings offers', choice: 'wait', posts: {}, makes: ['modified'] },
];

/** Finished capacity meets fewer buyers, and rents fall. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'rents-fall',
    asks: ['openai'],
    facts: ['C14', 'C05'],
    weight: ({ game }) => (game.quarter >= 2 && game.gauges['world.tightness'] <= 65 ? n.weight : 0),
    always: () => [posted('world.rentUsdK', -n.fallUsdK), posted('world.tightness', -3)],
    choices: [
      {
        id: 'talk',
        effects: () => [paid('clouds', 'openai', n.talkUsdM), posted('openai.credibility', -n.talkCredibility)],
      },
      {
        id: 'take',
        effects: ({ game }) => [
          paid('openai', 'clouds', n.takeUsdM),
          added('training', n.takeTraining, game.quarter + n.takeQuarters),
        ],
      },
      { id: 'wait', effects: ({ game }) => [added('offer-chance', n.waitOffersBps, game.quarter + n.waitQuarters)] },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const rentsFall = make();
