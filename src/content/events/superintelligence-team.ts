import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 40, unit: 'weight', source: 'assumption' },
  teamUsdM: { value: 5_200, unit: '$M', source: 'assumption' },
  teamCapability: { value: 16, unit: 'points', source: 'assumption' },
  teamTrust: { value: 3, unit: 'points', source: 'assumption' },
  poached: { value: 2, unit: 'points', source: 'assumption' },
  outsideUsdM: { value: 1_950, unit: '$M', source: 'assumption' },
  outsideCapability: { value: 6, unit: 'points', source: 'assumption' },
  productUsdM: { value: 150, unit: '$M', source: 'assumption' },
  productTrust: { value: 2, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'A team of stars costs money and a partner’s patience',
    choice: 'team',
    posts: {
      'gauge:trust': -3,
      'gauge:openai.staff': -2,
      'gauge:microsoft.capability': 16,
      'money:microsoft': -5_200,
      'money:staff': 5_200,
    },
  },
  {
    name: 'A small laboratory is bought whole',
    choice: 'outside',
    posts: { 'gauge:microsoft.capability': 6, 'money:microsoft': -1_950, 'money:labs': 1_950 },
  },
  {
    name: 'The products get the engineers',
    choice: 'products',
    posts: { 'gauge:trust': 2, 'gauge:microsoft.productUsdM': 150 },
  },
];

/** The contract now lets Microsoft seek general intelligence by itself. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'superintelligence-team',
    asks: ['microsoft'],
    facts: ['H18', 'M19'],
    weight: ({ clauses }) => (clauses.rivalHosting === 'threshold' || clauses.rivalHosting === 'free' ? n.weight : 0),
    choices: [
      {
        id: 'team',
        effects: () => [
          paid('microsoft', 'staff', n.teamUsdM),
          posted('microsoft.capability', n.teamCapability),
          posted('trust', -n.teamTrust),
          posted('openai.staff', -n.poached),
        ],
      },
      {
        id: 'outside',
        effects: () => [paid('microsoft', 'labs', n.outsideUsdM), posted('microsoft.capability', n.outsideCapability)],
      },
      {
        id: 'products',
        effects: () => [posted('microsoft.productUsdM', n.productUsdM), posted('trust', n.productTrust)],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const superintelligenceTeam = make();
