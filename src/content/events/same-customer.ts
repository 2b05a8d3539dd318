import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 10, unit: 'weight', source: 'assumption' },
  fightTrust: { value: 2, unit: 'points', source: 'assumption' },
  fightBps: { value: 120, unit: 'bps', source: 'assumption' },
  fightUsdM: { value: 260, unit: '$M', source: 'assumption' },
  quarters: { value: 3, unit: 'quarters', source: 'assumption' },
  divideTrust: { value: 5, unit: 'points', source: 'assumption' },
  divideBps: { value: 60, unit: 'bps', source: 'assumption' },
  divideUsdM: { value: 60, unit: '$M', source: 'assumption' },
  jointUsdM: { value: 1_000, unit: '$M', source: 'assumption' },
  jointCredibility: { value: 2, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  { name: 'OpenAI undercuts', choice: 'fight', side: 'openai', posts: { 'gauge:trust': -2 }, makes: ['modified'] },
  {
    name: 'Microsoft bundles',
    choice: 'fight',
    side: 'microsoft',
    posts: { 'gauge:trust': -2, 'gauge:microsoft.productUsdM': 260 },
  },
  {
    name: 'OpenAI leaves large offices to the partner',
    choice: 'divide',
    side: 'openai',
    posts: { 'gauge:trust': 5 },
    makes: ['modified'],
  },
  {
    name: 'Microsoft leaves small firms to the partner',
    choice: 'divide',
    side: 'microsoft',
    posts: { 'gauge:trust': 5, 'gauge:microsoft.productUsdM': -60 },
  },
  {
    name: 'A joint offer is kept to',
    choice: 'joint',
    side: 'microsoft',
    posts: { 'gauge:microsoft.credibility': 2, 'money:microsoft': -1_000, 'money:suppliers': 1_000 },
  },
];

/** Two sales teams call on the same customer. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'same-customer',
    asks: ['openai', 'microsoft'],
    facts: ['E17', 'M20'],
    weight: ({ game }) => (game.quarter >= 1 ? n.weight : 0),
    choices: [
      {
        id: 'fight',
        effects: ({ game }, side) => [
          posted('trust', -n.fightTrust),
          side === 'openai'
            ? added('demand-growth', n.fightBps, game.quarter + n.quarters)
            : posted('microsoft.productUsdM', n.fightUsdM),
        ],
      },
      {
        id: 'divide',
        effects: ({ game }, side) => [
          posted('trust', n.divideTrust),
          side === 'openai'
            ? added('demand-growth', -n.divideBps, game.quarter + n.quarters)
            : posted('microsoft.productUsdM', -n.divideUsdM),
        ],
      },
      {
        id: 'joint',
        effects: (_, side) => [paid(side, 'suppliers', n.jointUsdM), posted(`${side}.credibility`, n.jointCredibility)],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const sameCustomer = make();
