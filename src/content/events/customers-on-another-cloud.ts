import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, posted } from '../effects.ts';

const numbers = {
  weight: { value: 12, unit: 'weight', source: 'assumption' },
  quarters: { value: 3, unit: 'quarters', source: 'assumption' },
  roundBps: { value: 120, unit: 'bps', source: 'assumption' },
  roundTrust: { value: 3, unit: 'points', source: 'assumption' },
  roundCaughtBps: { value: 4_000, unit: 'bps', source: 'assumption' },
  roundLoss: { value: 4, unit: 'points', source: 'assumption' },
  openLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  openTrust: { value: 3, unit: 'points', source: 'assumption' },
  moveTrust: { value: 3, unit: 'points', source: 'assumption' },
  moveBps: { value: 60, unit: 'bps', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'A way around the clause sells, and is not called a breach',
    choice: 'round',
    posts: { 'gauge:trust': -3 },
    makes: ['modified'],
  },
  {
    name: 'A way around the clause is called a breach',
    choice: 'round',
    luck: 1_000,
    posts: { 'gauge:trust': -3, 'gauge:openai.credibility': -4 },
    makes: ['modified'],
  },
  {
    name: 'Said in public, the wish embarrasses the partner',
    choice: 'public',
    posts: { 'gauge:trust': -3, 'gauge:openai.legitimacy': 2, 'gauge:microsoft.legitimacy': -2 },
  },
  {
    name: 'Sent to Azure, some customers go elsewhere',
    choice: 'move',
    posts: { 'gauge:trust': 3 },
    makes: ['modified'],
  },
];

/** Large customers ask for the models on the cloud they already use. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'customers-on-another-cloud',
    asks: ['openai'],
    facts: ['A10', 'A04'],
    weight: ({ clauses }) => (clauses.apiChannel === 'any' ? 0 : n.weight),
    choices: [
      {
        id: 'round',
        effects: ({ game, roll }) => [
          added('demand-growth', n.roundBps, game.quarter + n.quarters),
          posted('trust', -n.roundTrust),
          ...(happens(roll('event/customers-on-another-cloud/clause'), n.roundCaughtBps)
            ? [posted('openai.credibility', -n.roundLoss)]
            : []),
        ],
      },
      {
        id: 'public',
        effects: () => [
          posted('openai.legitimacy', n.openLegitimacy),
          posted('trust', -n.openTrust),
          posted('microsoft.legitimacy', -n.openLegitimacy),
        ],
      },
      {
        id: 'move',
        effects: ({ game }) => [
          posted('trust', n.moveTrust),
          added('demand-growth', -n.moveBps, game.quarter + n.quarters),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const customersOnAnotherCloud = make();
