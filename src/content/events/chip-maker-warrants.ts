import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 9, unit: 'weight', source: 'assumption' },
  takeUsdM: { value: 1_550, unit: '$M', source: 'assumption' },
  takeDueUsdM: { value: 200, unit: '$M', source: 'assumption' },
  takeDueQuarters: { value: 6, unit: 'quarters', source: 'assumption' },
  takeOffersBps: { value: 1_200, unit: 'bps', source: 'assumption' },
  takeOffersQuarters: { value: 3, unit: 'quarters', source: 'assumption' },
  cashUsdM: { value: 1_550, unit: '$M', source: 'assumption' },
  cashTraining: { value: 1, unit: 'points', source: 'assumption' },
  cashQuarters: { value: 5, unit: 'quarters', source: 'assumption' },
  passTrust: { value: 2, unit: 'points', source: 'assumption' },
  passCredibility: { value: 2, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'Warrants bring money now and orders that fall due later',
    choice: 'take',
    posts: { 'money:openai': 1_550, 'money:capital': -1_550 },
    makes: ['modified', 'modified'],
  },
  {
    name: 'A plain order for fewer chips',
    choice: 'cash',
    posts: { 'money:openai': -1_550, 'money:suppliers': 1_550 },
    makes: ['modified'],
  },
  { name: 'Passing keeps hands free', choice: 'pass', posts: { 'gauge:trust': 2, 'gauge:openai.credibility': 2 } },
];

/** A chip maker pays for orders with its own shares. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'chip-maker-warrants',
    asks: ['openai'],
    facts: ['C09'],
    weight: ({ game }) => (game.quarter <= 8 && game.gauges['world.appetite'] >= 40 ? n.weight : 0),
    choices: [
      {
        id: 'take',
        effects: ({ game }) => [
          paid('capital', 'openai', n.takeUsdM),
          added('openai-costs', n.takeDueUsdM, game.quarter + n.takeDueQuarters),
          added('offer-chance', n.takeOffersBps, game.quarter + n.takeOffersQuarters),
        ],
      },
      {
        id: 'cash',
        effects: ({ game }) => [
          paid('openai', 'suppliers', n.cashUsdM),
          added('training', n.cashTraining, game.quarter + n.cashQuarters),
        ],
      },
      { id: 'pass', effects: () => [posted('trust', n.passTrust), posted('openai.credibility', n.passCredibility)] },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const chipMakerWarrants = make();
