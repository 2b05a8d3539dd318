import { azureMw, securedGuaranteeMw } from '../../engine/compute.ts';
import type { Effect } from '../../engine/facts.ts';
import type { Order } from '../../engine/game.ts';
import { happens } from '../../engine/luck.ts';
import { valuesOf, type Directive, type Example, type Numbers, type Outlook } from '../../engine/rulebook.ts';
import type { Overrides, Situation, Values } from '../../engine/rulebook.ts';
import { posted } from '../effects.ts';
import { quartersSince } from './repeated.ts';

export const numbers = {
  usdMPerMw: { value: 40, unit: '$M/MW', source: 'E19', low: 20, high: 80 },
  instalments: { value: 4, unit: 'quarters', source: 'E19' },
  lateBps: { value: 1_500, unit: 'bps', source: 'C15' },
  lateTightBps: { value: 60, unit: 'bps/point', source: 'M06' },
  lateSoonBps: { value: 1_000, unit: 'bps', source: 'assumption' },
  soonQuarters: { value: 2, unit: 'quarters', source: 'assumption' },
  confidencePer500: { value: 1, unit: 'points', source: 'M10' },
  steadyTightness: { value: 62, unit: 'points', source: 'calibrated' },
  steadyConfidence: { value: 48, unit: 'points', source: 'calibrated' },
  steadyRestQuarters: { value: 2, unit: 'quarters', source: 'calibrated' },
  steadyCashUsdM: { value: 40_000, unit: '$M', source: 'calibrated' },
} as const satisfies Numbers;
type N = Values<typeof numbers>;

const CHOICES = ['250', '500', '1000'] as const;
const SITES = ['mount-pleasant', 'atlanta', 'phoenix', 'des-moines', 'quincy', 'san-antonio', 'boydton', 'cheyenne'];

const mwOf = (choice: string | null): number => Number(choice ?? 0);
const instalmentOf = (n: N, choice: string | null): number => Math.round((mwOf(choice) * n.usdMPerMw) / n.instalments);

const refusal = (n: N, { game }: Outlook, { choice }: Order): string | undefined =>
  game.money.microsoft < instalmentOf(n, choice) ? 'cash-short' : undefined;

/** Ground is broken and paid for quarter by quarter; in a tight market power and chips come late. */
function effects(n: N, situation: Situation, order: Order): readonly Effect[] {
  if (refusal(n, situation, order) !== undefined) return [];
  const { game } = situation;
  const mw = mwOf(order.choice);
  const tight = Math.max(0, game.gauges['world.tightness'] - 50) * n.lateTightBps;
  const soon = quartersSince(game, 'build') < n.soonQuarters ? n.lateSoonBps : 0;
  const late = happens(situation.roll('directive/build/late'), n.lateBps + tight + soon) ? 1 : 0;
  const readyQuarter = game.quarter + n.instalments - 1 + late;
  const site = SITES[(game.quarter + game.builds.length) % SITES.length] ?? 'atlanta';
  const build = { owner: 'microsoft' as const, mw, readyQuarter, instalmentUsdM: instalmentOf(n, order.choice), site };
  return [
    { type: 'ground-broken', build },
    posted('microsoft.confidence', -Math.max(1, Math.round((mw * n.confidencePer500) / 500))),
  ];
}

/** Builds what is promised and not under way, else half a gigawatt at times while compute is short and cash is not. */
function steady(n: N, { rules, game, clauses }: Outlook): Order | undefined {
  if (game.money.microsoft < n.steadyCashUsdM || quartersSince(game, 'build') < n.steadyRestQuarters) return undefined;
  const coming = game.builds.reduce((mw, build) => (build.owner === 'microsoft' ? mw + build.mw : mw), 0);
  const owed = securedGuaranteeMw(rules, clauses) - azureMw(game) - coming;
  if (owed > 500) return { id: 'build', target: null, choice: '1000' };
  const asked = owed > 0 || game.gauges['world.tightness'] >= n.steadyTightness;
  if (!asked || game.gauges['microsoft.confidence'] < n.steadyConfidence) return undefined;
  return { id: 'build', target: null, choice: '500' };
}

const examples: readonly Example[] = [
  {
    name: 'Half a gigawatt is paid in four instalments and unsettles investors a little',
    given: { gauges: { 'world.tightness': 70 } },
    choice: '500',
    posts: { 'gauge:microsoft.confidence': -1 },
    makes: ['ground-broken'],
  },
  {
    name: 'A gigawatt costs twice the confidence, and may come a quarter late and a quarter dearer',
    given: { gauges: { 'world.tightness': 90 } },
    choice: '1000',
    luck: 3_000,
    posts: { 'gauge:microsoft.confidence': -2 },
    makes: ['ground-broken'],
  },
  {
    name: 'Without cash for the first instalment no ground is broken',
    given: { money: { microsoft: 2_000 } },
    choice: '250',
    posts: {},
  },
];

/** Breaks ground for data centres: capex in instalments, megawatts when the last one is paid. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'build',
    side: 'microsoft',
    suit: 'compute',
    step: 'builds',
    targets: undefined,
    choices: CHOICES,
    refusal: (outlook, order) => refusal(n, outlook, order),
    effects: (situation, order) => effects(n, situation, order),
    steady: (outlook) => steady(n, outlook),
    numbers,
    examples,
  } satisfies Directive;
};

export const build = make();
