import { portion } from '../../engine/compute.ts';
import type { Effect } from '../../engine/facts.ts';
import type { Order } from '../../engine/game.ts';
import { happens } from '../../engine/luck.ts';
import { modified } from '../../engine/modifiers.ts';
import { valuesOf, type Directive, type Example, type Numbers, type Outlook } from '../../engine/rulebook.ts';
import type { Overrides, Situation, Values } from '../../engine/rulebook.ts';
import { posted } from '../effects.ts';
import { burnUsdM } from './burn.ts';
import { bookNumbers, thinBps } from './round-book.ts';
import { issueNotes, issueRound } from './issue-round.ts';

export const numbers = {
  smallNotesUsdM: { value: 2_500, unit: '$M', source: 'V01' },
  largeNotesUsdM: { value: 6_500, unit: '$M', source: 'V01' },
  couponBps: { value: 350, unit: 'bps/quarter', source: 'assumption' },
  couponQuarters: { value: 8, unit: 'quarters', source: 'V01' },
  mostNotesUsdM: { value: 16_000, unit: '$M', source: 'assumption' },
  smallRoundUsdM: { value: 10_000, unit: '$M', source: 'V12', low: 5_000, high: 30_000 },
  largeRoundUsdM: { value: 30_000, unit: '$M', source: 'V02', low: 30_000, high: 122_000 },
  smallMission: { value: 1, unit: 'points', source: 'assumption' },
  largeMission: { value: 2, unit: 'points', source: 'assumption' },
  ...bookNumbers,
  thinPartBps: { value: 5_000, unit: 'bps', source: 'assumption' },
  thinPriceBps: { value: 800, unit: 'bps', source: 'assumption' },
  steadyQuarters: { value: 2, unit: 'quarters', source: 'assumption' },
} as const satisfies Numbers;
type N = Values<typeof numbers>;

function effects(n: N, situation: Situation, order: Order): readonly Effect[] {
  const { game } = situation;
  const large = order.choice === 'large';
  if (refusal(n, situation) !== undefined) return [];
  const thin = happens(situation.roll('directive/raise-money/book'), thinBps(n, game, large));
  const part = thin ? n.thinPartBps : 10_000;
  const price = portion(game.gauges['openai.valuationUsdM'], 10_000 - (thin ? n.thinPriceBps : 0));
  const fall = posted('openai.valuationUsdM', price - game.gauges['openai.valuationUsdM']);
  const open = game.contract.closedQuarter !== null;
  const notesUsdM = large ? n.largeNotesUsdM : n.smallNotesUsdM;
  const roundUsdM = large ? n.largeRoundUsdM : n.smallRoundUsdM;
  const usdM = modified(game, 'funding', portion(open ? roundUsdM : notesUsdM, part));
  if (!open) return [...issueNotes(usdM, portion(usdM, n.couponBps), game.quarter + n.couponQuarters - 1), fall];
  return [...issueRound(game, usdM, price), fall, posted('openai.mission', -(large ? n.largeMission : n.smallMission))];
}

const refusal = (n: N, { game }: Outlook): string | undefined =>
  game.contract.closedQuarter === null && game.gauges['openai.notesUsdM'] >= n.mostNotesUsdM ? 'notes-full' : undefined;

/** Raises what is needed when the cash would not last. */
function steady(n: N, outlook: Outlook): Order | undefined {
  const burn = burnUsdM(outlook);
  const cash = outlook.game.money.openai;
  if (refusal(n, outlook) !== undefined || burn <= 0 || cash >= burn * n.steadyQuarters) return undefined;
  return { id: 'raise-money', target: null, choice: cash < burn ? 'large' : 'small' };
}

const contract = { package: [], sinceQuarter: 3, closedQuarter: 2, amendedQuarters: [], nextPackage: null };
const shares = { unissued: 0, microsoft: 2_700, foundation: 2_600, staff: 2_500, investors: 2_200 };

const examples: readonly Example[] = [
  {
    name: 'Before a closing there are notes alone: a coupon for two years, and they may be called',
    given: { gauges: { 'world.appetite': 65 } },
    choice: 'small',
    posts: { 'money:capital': -2_500, 'money:openai': 2_500, 'gauge:openai.notesUsdM': 2_500 },
    makes: ['modified'],
  },
  {
    name: 'After a closing $30B at $570B buys a twentieth of the company, and every holder gives its part',
    given: { game: { contract }, gauges: { 'openai.valuationUsdM': 570_000, 'world.appetite': 65 }, shares },
    choice: 'large',
    posts: {
      'money:capital': -30_000,
      'money:openai': 30_000,
      'shares:microsoft': -135,
      'shares:investors': 390,
      'shares:foundation': -130,
      'shares:staff': -125,
      'gauge:openai.mission': -2,
    },
  },
  {
    name: 'In a sour mood the book is thin: half the money, and a price that falls',
    given: { gauges: { 'openai.valuationUsdM': 500_000, 'world.appetite': 30 } },
    choice: 'large',
    posts: {
      'money:capital': -3_250,
      'money:openai': 3_250,
      'gauge:openai.notesUsdM': 3_250,
      'gauge:openai.valuationUsdM': -40_000,
    },
    makes: ['modified'],
  },
  {
    name: 'Nobody buys notes on top of $16B of them',
    given: { gauges: { 'openai.notesUsdM': 16_000 } },
    choice: 'small',
    posts: {},
  },
];

/** Raises money: notes while there are no shares, then a round that dilutes everybody. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'raise-money',
    side: 'openai',
    suit: 'equity',
    step: 'funding',
    targets: undefined,
    choices: ['small', 'large'],
    refusal: (outlook) => refusal(n, outlook),
    effects: (situation, given) => effects(n, situation, given),
    steady: (outlook) => steady(n, outlook),
    numbers,
    examples,
  } satisfies Directive;
};

export const raiseMoney = make();
