import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 10, unit: 'weight', source: 'assumption' },
  quarters: { value: 3, unit: 'quarters', source: 'assumption' },
  openMood: { value: 6, unit: 'points', source: 'assumption' },
  openTrust: { value: 2, unit: 'points', source: 'assumption' },
  openCredibility: { value: 2, unit: 'points', source: 'assumption' },
  bankUsdM: { value: 400, unit: '$M', source: 'assumption' },
  bankBps: { value: 7_000, unit: 'bps', source: 'assumption' },
  bankMood: { value: 6, unit: 'points', source: 'assumption' },
  bankTenths: { value: 25, unit: 'tenths', source: 'assumption' },
  bankLoss: { value: 2, unit: 'points', source: 'assumption' },
  slowTrust: { value: 2, unit: 'points', source: 'assumption' },
  slowMood: { value: 4, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'Open books please the state and show the partner’s terms',
    choice: 'open',
    posts: { 'gauge:trust': -2, 'gauge:openai.credibility': 2 },
    makes: ['modified'],
  },
  {
    name: 'A second opinion that convinces',
    choice: 'bank',
    posts: { 'money:openai': -400, 'money:suppliers': 400 },
    makes: ['modified', 'modified'],
  },
  {
    name: 'A second opinion that looks bought',
    choice: 'bank',
    luck: 9_000,
    posts: { 'gauge:openai.credibility': -2, 'money:openai': -400, 'money:suppliers': 400 },
    makes: ['modified'],
  },
  {
    name: 'Slow answers spare the partner and annoy the state',
    choice: 'slow',
    posts: { 'gauge:trust': 2 },
    makes: ['modified'],
  },
];

/** Delaware hires a bank to put a price on what the nonprofit gives up. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'state-valuation-bank',
    asks: ['openai'],
    facts: ['G08'],
    weight: ({ game }) =>
      game.contract.closedQuarter === null && game.cases.some((each) => each.id === 'delaware' && each.ruling === null)
        ? n.weight
        : 0,
    choices: [
      {
        id: 'open',
        effects: ({ game }) => [
          added('review/delaware', n.openMood, game.quarter + n.quarters),
          posted('openai.credibility', n.openCredibility),
          posted('trust', -n.openTrust),
        ],
      },
      {
        id: 'bank',
        effects: ({ game, roll }) => [
          paid('openai', 'suppliers', n.bankUsdM),
          added('multiple', n.bankTenths, game.quarter + n.quarters),
          ...(happens(roll('event/state-valuation-bank/opinion'), n.bankBps)
            ? [added('review/delaware', n.bankMood, game.quarter + n.quarters)]
            : [posted('openai.credibility', -n.bankLoss)]),
        ],
      },
      {
        id: 'slow',
        effects: ({ game }) => [
          posted('trust', n.slowTrust),
          added('review/delaware', -n.slowMood, game.quarter + n.quarters),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const stateValuationBank = make();
