import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 12, unit: 'weight', source: 'assumption' },
  letterTenths: { value: 20, unit: 'tenths', source: 'assumption' },
  letterQuarters: { value: 4, unit: 'quarters', source: 'assumption' },
  offersBps: { value: 1_500, unit: 'bps', source: 'assumption' },
  slipBps: { value: 4_000, unit: 'bps', source: 'assumption' },
  slipLoss: { value: 5, unit: 'points', source: 'assumption' },
  orderUsdM: { value: 1_950, unit: '$M', source: 'assumption' },
  orderTraining: { value: 2, unit: 'points', source: 'assumption' },
  orderQuarters: { value: 3, unit: 'quarters', source: 'assumption' },
  staySteady: { value: 3, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'A letter lifts the multiple and draws offers',
    choice: 'letter',
    posts: { 'gauge:trust': -1 },
    makes: ['modified', 'modified'],
  },
  {
    name: 'A letter that visibly binds nobody costs credibility',
    choice: 'letter',
    luck: 1_000,
    posts: { 'gauge:trust': -1, 'gauge:openai.credibility': -5 },
    makes: ['modified', 'modified'],
  },
  {
    name: 'A firm order trains more and is paid at once',
    choice: 'order',
    posts: { 'money:openai': -1_950, 'money:suppliers': 1_950 },
    makes: ['modified'],
  },
  { name: 'Declining pleases the partner', choice: 'decline', posts: { 'gauge:trust': 3, 'gauge:openai.staff': -1 } },
];

/** A chip maker offers a letter of intent for gigawatts and an investment in steps. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'chip-letter-of-intent',
    asks: ['openai'],
    facts: ['C06', 'C07'],
    weight: ({ game }) => (game.quarter <= 7 && game.gauges['world.appetite'] >= 40 ? n.weight : 0),
    choices: [
      {
        id: 'letter',
        effects: ({ game, roll }) => [
          added('multiple', n.letterTenths, game.quarter + n.letterQuarters),
          added('offer-chance', n.offersBps, game.quarter + n.letterQuarters),
          posted('trust', -1),
          ...(happens(roll('event/chip-letter-of-intent/slip'), n.slipBps)
            ? [posted('openai.credibility', -n.slipLoss)]
            : []),
        ],
      },
      {
        id: 'order',
        effects: ({ game }) => [
          paid('openai', 'suppliers', n.orderUsdM),
          added('training', n.orderTraining, game.quarter + n.orderQuarters),
        ],
      },
      { id: 'decline', effects: () => [posted('trust', n.staySteady), posted('openai.staff', -1)] },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const chipLetterOfIntent = make();
