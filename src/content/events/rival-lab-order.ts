import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 12, unit: 'weight', source: 'assumption' },
  investUsdM: { value: 5_200, unit: '$M', source: 'assumption' },
  investStakeUsdM: { value: 1_950, unit: '$M', source: 'assumption' },
  investHosted: { value: 4, unit: 'points', source: 'assumption' },
  investMw: { value: 80, unit: 'MW', source: 'assumption' },
  investTrust: { value: 4, unit: 'points', source: 'assumption' },
  sellHosted: { value: 2, unit: 'points', source: 'assumption' },
  sellUsdM: { value: 650, unit: '$M', source: 'assumption' },
  sellQuarters: { value: 5, unit: 'quarters', source: 'assumption' },
  sellTrust: { value: 2, unit: 'points', source: 'assumption' },
  refuseTrust: { value: 5, unit: 'points', source: 'assumption' },
  refuseCredibility: { value: 2, unit: 'points', source: 'assumption' },
  refuseConfidence: { value: 1, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'An investment buys a stake, a better shelf and a colder partner',
    choice: 'invest',
    posts: {
      'gauge:trust': -4,
      'gauge:microsoft.othersMw': -80,
      'gauge:microsoft.hosted': 4,
      'gauge:microsoft.labStakesUsdM': 1_950,
      'money:microsoft': -5_200,
      'money:labs': 5_200,
    },
  },
  {
    name: 'A plain sale fills halls',
    choice: 'sell',
    posts: { 'gauge:trust': -2, 'gauge:microsoft.confidence': -1, 'gauge:microsoft.hosted': 2 },
    makes: ['modified'],
  },
  {
    name: 'A refusal is noticed on both coasts',
    choice: 'refuse',
    posts: { 'gauge:trust': 5, 'gauge:microsoft.credibility': 2, 'gauge:microsoft.confidence': -1 },
  },
];

/** A rival laboratory would order Azure by the gigawatt, if Microsoft invests. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'rival-lab-order',
    asks: ['microsoft'],
    facts: ['M18'],
    weight: ({ game, clauses }) => (clauses.rivalHosting === 'barred' || game.quarter < 1 ? 0 : n.weight),
    choices: [
      {
        id: 'invest',
        effects: () => [
          paid('microsoft', 'labs', n.investUsdM),
          posted('microsoft.labStakesUsdM', n.investStakeUsdM),
          posted('microsoft.hosted', n.investHosted),
          posted('microsoft.othersMw', -n.investMw),
          posted('trust', -n.investTrust),
        ],
      },
      {
        id: 'sell',
        effects: ({ game }) => [
          posted('microsoft.hosted', n.sellHosted),
          added('azure-others', n.sellUsdM, game.quarter + n.sellQuarters),
          posted('trust', -n.sellTrust),
          posted('microsoft.confidence', -1),
        ],
      },
      {
        id: 'refuse',
        effects: () => [
          posted('trust', n.refuseTrust),
          posted('microsoft.credibility', n.refuseCredibility),
          posted('microsoft.confidence', -n.refuseConfidence),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const rivalLabOrder = make();
