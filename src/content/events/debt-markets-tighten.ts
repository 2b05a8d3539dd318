import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 9, unit: 'weight', source: 'assumption' },
  appetiteLoss: { value: 5, unit: 'points', source: 'assumption' },
  borrowUsdM: { value: 3_000, unit: '$M', source: 'assumption' },
  borrowCostUsdM: { value: 200, unit: '$M', source: 'assumption' },
  borrowQuarters: { value: 8, unit: 'quarters', source: 'assumption' },
  borrowCredibility: { value: 2, unit: 'points', source: 'assumption' },
  guaranteeUsdM: { value: 500, unit: '$M', source: 'assumption' },
  guaranteeOffersBps: { value: 2_000, unit: 'bps', source: 'assumption' },
  guaranteeQuarters: { value: 3, unit: 'quarters', source: 'assumption' },
  beltUsdM: { value: 300, unit: '$M', source: 'assumption' },
  beltQuarters: { value: 4, unit: 'quarters', source: 'assumption' },
  beltStaff: { value: 2, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  { name: 'Capital grows wary whatever is done', posts: { 'gauge:world.appetite': -5 } },
  {
    name: 'Borrowed early, money costs interest for two years',
    choice: 'borrow',
    posts: {
      'gauge:openai.credibility': -2,
      'gauge:openai.notesUsdM': 3_000,
      'money:openai': 3_000,
      'money:capital': -3_000,
    },
    makes: ['modified'],
  },
  {
    name: 'A chip maker’s guarantee brings landlords back',
    choice: 'guarantee',
    posts: { 'gauge:trust': -1, 'money:openai': -500, 'money:suppliers': 500 },
    makes: ['modified'],
  },
  {
    name: 'A tighter belt is felt by the staff',
    choice: 'belt',
    posts: { 'gauge:openai.staff': -2 },
    makes: ['modified'],
  },
];

/** Lenders look again at tenants without a rating. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'debt-markets-tighten',
    asks: ['openai'],
    facts: ['C18', 'C17'],
    weight: ({ game }) => (game.quarter >= 1 && game.gauges['world.appetite'] <= 70 ? n.weight : 0),
    always: () => [posted('world.appetite', -n.appetiteLoss)],
    choices: [
      {
        id: 'borrow',
        effects: ({ game }) => [
          paid('capital', 'openai', n.borrowUsdM),
          posted('openai.notesUsdM', n.borrowUsdM),
          added('openai-costs', n.borrowCostUsdM, game.quarter + n.borrowQuarters),
          posted('openai.credibility', -n.borrowCredibility),
        ],
      },
      {
        id: 'guarantee',
        effects: ({ game }) => [
          paid('openai', 'suppliers', n.guaranteeUsdM),
          added('offer-chance', n.guaranteeOffersBps, game.quarter + n.guaranteeQuarters),
          posted('trust', -1),
        ],
      },
      {
        id: 'belt',
        effects: ({ game }) => [
          added('openai-costs', -n.beltUsdM, game.quarter + n.beltQuarters),
          posted('openai.staff', -n.beltStaff),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const debtMarketsTighten = make();
