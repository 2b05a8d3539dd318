import type { Effect } from '../../engine/facts.ts';
import type { Order } from '../../engine/game.ts';
import { happens } from '../../engine/luck.ts';
import { valuesOf, type Directive, type Example, type Numbers, type Outlook } from '../../engine/rulebook.ts';
import type { Overrides, Situation, Values } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';
import { ordered, quartersSince, worn } from './repeated.ts';
import { recordedByStates } from './state-reviews.ts';

export const numbers = {
  nonprofitUsdM: { value: 500, unit: '$M', source: 'G16' },
  nonprofitPledgedUsdM: { value: 1_000, unit: '$M', source: 'S20', low: 1_000, high: 25_000 },
  nonprofitMission: { value: 4, unit: 'points', source: 'calibrated' },
  nonprofitLegitimacy: { value: 1, unit: 'points', source: 'calibrated' },
  charitiesUsdM: { value: 250, unit: '$M', source: 'G16' },
  charitiesPledgedUsdM: { value: 2_000, unit: '$M', source: 'S20', low: 1_000, high: 25_000 },
  charitiesMission: { value: 1, unit: 'points', source: 'calibrated' },
  charitiesLegitimacy: { value: 4, unit: 'points', source: 'calibrated' },
  record: { value: 2, unit: 'points', source: 'calibrated' },
  restQuarters: { value: 4, unit: 'quarters', source: 'assumption' },
  scornBps: { value: 2_500, unit: 'bps', source: 'G04' },
  scornPerPointBps: { value: 80, unit: 'bps/point', source: 'assumption' },
  scornLegitimacy: { value: 3, unit: 'points', source: 'assumption' },
  steadyCashUsdM: { value: 10_000, unit: '$M', source: 'calibrated' },
} as const satisfies Numbers;
type N = Values<typeof numbers>;

const gift = (n: N, choice: string | null) =>
  choice === 'charities'
    ? { now: n.charitiesUsdM, later: n.charitiesPledgedUsdM, mission: n.charitiesMission, good: n.charitiesLegitimacy }
    : { now: n.nonprofitUsdM, later: n.nonprofitPledgedUsdM, mission: n.nonprofitMission, good: n.nonprofitLegitimacy };

const refusal = (n: N, { game }: Outlook, { choice }: Order): string | undefined =>
  game.money.openai < gift(n, choice).now ? 'cash-short' : undefined;

/** Critics call a gift too small more readily when they already doubt the giver. */
function effects(n: N, situation: Situation, order: Order): readonly Effect[] {
  if (refusal(n, situation, order) !== undefined) return [];
  const { game } = situation;
  const { now, later, mission, good } = gift(n, order.choice);
  const fresh = (points: number): number => worn(game, 'pledge', points, n.restQuarters);
  const doubt = n.scornBps + (52 - game.gauges['openai.legitimacy']) * n.scornPerPointBps;
  const scorned = happens(situation.roll('directive/pledge/scorn'), doubt);
  return [
    paid('openai', 'public', now),
    posted('openai.pledgedUsdM', later),
    posted('openai.mission', fresh(mission)),
    posted('openai.legitimacy', fresh(good) - (scorned ? n.scornLegitimacy : 0)),
    ...recordedByStates(situation, fresh(n.record)),
  ];
}

/** Gives to the nonprofit now and then, while the purse allows. */
const steady = (n: N, { game }: Outlook): Order | undefined =>
  game.money.openai >= n.steadyCashUsdM && quartersSince(game, 'pledge') >= n.restQuarters
    ? ordered('pledge', 'nonprofit')
    : undefined;

const examples: readonly Example[] = [
  {
    name: 'A pledge to the nonprofit serves the mission by 4 points, and each state notes it',
    given: { gauges: { 'openai.legitimacy': 52 } },
    choice: 'nonprofit',
    posts: {
      'money:openai': -500,
      'money:public': 500,
      'gauge:openai.pledgedUsdM': 1_000,
      'gauge:openai.mission': 4,
      'gauge:openai.legitimacy': 1,
    },
    makes: ['recorded', 'recorded'],
  },
  {
    name: 'A pledge to charities buys a good name, at $250M now and $2B over the years',
    given: { gauges: { 'openai.legitimacy': 52 } },
    choice: 'charities',
    posts: {
      'money:openai': -250,
      'money:public': 250,
      'gauge:openai.pledgedUsdM': 2_000,
      'gauge:openai.mission': 1,
      'gauge:openai.legitimacy': 4,
    },
    makes: ['recorded', 'recorded'],
  },
  {
    name: 'Given again at once it counts for less, and a company in doubt is called a miser',
    given: { gauges: { 'openai.legitimacy': 40 }, quarter: 3, game: { marks: { 'directive/pledge': 3 } } },
    choice: 'charities',
    luck: 3_000,
    posts: { 'money:openai': -250, 'money:public': 250, 'gauge:openai.pledgedUsdM': 2_000, 'gauge:openai.mission': 1 },
    makes: ['recorded', 'recorded'],
  },
  {
    name: 'Nothing can be given out of an empty purse',
    given: { money: { openai: 100 } },
    choice: 'nonprofit',
    posts: {},
  },
];

/** Gives to the nonprofit or to charities: part at once, the rest owed over the next years. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'pledge',
    side: 'openai',
    suit: 'equity',
    step: 'opinion',
    targets: undefined,
    choices: ['nonprofit', 'charities'],
    refusal: (outlook, order) => refusal(n, outlook, order),
    effects: (situation, order) => effects(n, situation, order),
    steady: (outlook) => steady(n, outlook),
    numbers,
    examples,
  } satisfies Directive;
};

export const pledge = make();
