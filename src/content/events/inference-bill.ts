import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 10, unit: 'weight', source: 'assumption' },
  tuneUsdM: { value: 900, unit: '$M', source: 'assumption' },
  tuneSavedUsdM: { value: 450, unit: '$M', source: 'assumption' },
  tuneQuarters: { value: 6, unit: 'quarters', source: 'assumption' },
  limitBps: { value: 120, unit: 'bps', source: 'assumption' },
  limitQuarters: { value: 2, unit: 'quarters', source: 'assumption' },
  limitSavedUsdM: { value: 600, unit: '$M', source: 'assumption' },
  limitLastQuarters: { value: 4, unit: 'quarters', source: 'assumption' },
  absorbBps: { value: 100, unit: 'bps', source: 'assumption' },
  absorbUsdM: { value: 250, unit: '$M', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'Tuning costs researchers a quarter and saves for six',
    choice: 'tune',
    posts: { 'money:openai': -900, 'money:suppliers': 900 },
    makes: ['modified', 'modified'],
  },
  {
    name: 'Limits for free users save money and lose some of them',
    choice: 'limit',
    posts: { 'gauge:openai.mission': -1 },
    makes: ['modified', 'modified'],
  },
  {
    name: 'Absorbed, the bill buys goodwill',
    choice: 'absorb',
    posts: { 'gauge:openai.mission': 1 },
    makes: ['modified', 'modified'],
  },
];

/** Answers cost more than they bring. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'inference-bill',
    asks: ['openai'],
    facts: ['E10', 'E12'],
    weight: ({ game }) => (game.quarter >= 1 ? n.weight : 0),
    choices: [
      {
        id: 'tune',
        effects: ({ game }) => [
          paid('openai', 'suppliers', n.tuneUsdM),
          added('openai-costs', -n.tuneSavedUsdM, game.quarter + n.tuneQuarters),
          added('training', -1, game.quarter + 1),
        ],
      },
      {
        id: 'limit',
        effects: ({ game }) => [
          added('demand-growth', -n.limitBps, game.quarter + n.limitQuarters),
          added('openai-costs', -n.limitSavedUsdM, game.quarter + n.limitLastQuarters),
          posted('openai.mission', -1),
        ],
      },
      {
        id: 'absorb',
        effects: ({ game }) => [
          added('demand-growth', n.absorbBps, game.quarter + n.limitQuarters),
          added('openai-costs', n.absorbUsdM, game.quarter + n.limitLastQuarters),
          posted('openai.mission', 1),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const inferenceBill = make();
