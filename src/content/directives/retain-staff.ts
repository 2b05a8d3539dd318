import type { Effect } from '../../engine/facts.ts';
import type { Order } from '../../engine/game.ts';
import { happens } from '../../engine/luck.ts';
import { valuesOf, type Directive, type Example, type Numbers, type Outlook } from '../../engine/rulebook.ts';
import type { Overrides, Situation, Values } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';
import { ordered, worn } from './repeated.ts';

export const numbers = {
  grantsUsdM: { value: 600, unit: '$M', source: 'E03' },
  grantsStaff: { value: 6, unit: 'points', source: 'calibrated' },
  freedomUsdM: { value: 60, unit: '$M', source: 'assumption' },
  freedomStaff: { value: 4, unit: 'points', source: 'calibrated' },
  freedomMission: { value: 1, unit: 'points', source: 'assumption' },
  freedomTraining: { value: 3, unit: 'points/quarter', source: 'assumption' },
  freedomQuarters: { value: 2, unit: 'quarters', source: 'assumption' },
  restQuarters: { value: 4, unit: 'quarters', source: 'assumption' },
  outbidBps: { value: 2_000, unit: 'bps', source: 'T01' },
  outbidStaff: { value: 3, unit: 'points', source: 'T01' },
  mostStaff: { value: 92, unit: 'points', source: 'assumption' },
  steadyStaff: { value: 86, unit: 'points', source: 'calibrated' },
  steadyCashUsdM: { value: 8_000, unit: '$M', source: 'calibrated' },
} as const satisfies Numbers;
type N = Values<typeof numbers>;

function refusal(n: N, { game }: Outlook, { choice }: Order): string | undefined {
  if (game.gauges['openai.staff'] >= n.mostStaff) return 'content';
  return game.money.openai < (choice === 'grants' ? n.grantsUsdM : n.freedomUsdM) ? 'cash-short' : undefined;
}

/** Money keeps people while nobody bids more; freedom keeps those who came for research, and slows the next model. */
function effects(n: N, situation: Situation, order: Order): readonly Effect[] {
  if (refusal(n, situation, order) !== undefined) return [];
  const { game } = situation;
  const fresh = (points: number): number => worn(game, 'retain-staff', points, n.restQuarters);
  if (order.choice === 'freedom') {
    return [
      paid('openai', 'staff', n.freedomUsdM),
      posted('openai.staff', fresh(n.freedomStaff)),
      posted('openai.mission', n.freedomMission),
      added('training', -n.freedomTraining, game.quarter + n.freedomQuarters - 1),
    ];
  }
  const outbid = happens(situation.roll('directive/retain-staff/outbid'), n.outbidBps) ? n.outbidStaff : 0;
  return [paid('openai', 'staff', n.grantsUsdM), posted('openai.staff', Math.max(1, fresh(n.grantsStaff) - outbid))];
}

/** Grants, while people are less than content and the purse allows. */
const steady = (n: N, { game }: Outlook): Order | undefined =>
  game.gauges['openai.staff'] < n.steadyStaff && game.money.openai >= n.steadyCashUsdM
    ? ordered('retain-staff', 'grants')
    : undefined;

const examples: readonly Example[] = [
  {
    name: 'Grants of $600M win 6 points of will',
    given: { gauges: { 'openai.staff': 66 } },
    choice: 'grants',
    posts: { 'money:openai': -600, 'money:staff': 600, 'gauge:openai.staff': 6 },
  },
  {
    name: 'A rival may outbid half of the grants',
    given: { gauges: { 'openai.staff': 66 } },
    choice: 'grants',
    luck: 0,
    posts: { 'money:openai': -600, 'money:staff': 600, 'gauge:openai.staff': 3 },
  },
  {
    name: 'Freedom is cheap in money and dear in training',
    given: { gauges: { 'openai.staff': 66 } },
    choice: 'freedom',
    posts: { 'money:openai': -60, 'money:staff': 60, 'gauge:openai.staff': 4, 'gauge:openai.mission': 1 },
    makes: ['modified'],
  },
  {
    name: 'Those who are content need nothing',
    given: { gauges: { 'openai.staff': 92 } },
    choice: 'grants',
    posts: {},
  },
];

/** Keeps researchers: with grants, or with time for work of their own. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'retain-staff',
    side: 'openai',
    suit: 'equity',
    step: 'training',
    targets: undefined,
    choices: ['grants', 'freedom'],
    refusal: (outlook, order) => refusal(n, outlook, order),
    effects: (situation, order) => effects(n, situation, order),
    steady: (outlook) => steady(n, outlook),
    numbers,
    examples,
  } satisfies Directive;
};

export const retainStaff = make();
