import { portion } from '../../engine/compute.ts';
import type { Effect } from '../../engine/facts.ts';
import type { Order } from '../../engine/game.ts';
import { happens } from '../../engine/luck.ts';
import { valuesOf, type Directive, type Example, type Numbers, type Outlook } from '../../engine/rulebook.ts';
import type { Overrides, Situation, Values } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';
import { ordered } from './repeated.ts';

export const numbers = {
  smallUsdM: { value: 900, unit: '$M', source: 'M16' },
  smallGain: { value: 8, unit: 'points', source: 'M16' },
  smallMw: { value: 60, unit: 'MW', source: 'M16' },
  frontierUsdM: { value: 4_500, unit: '$M', source: 'M17' },
  frontierGain: { value: 36, unit: 'points', source: 'A12' },
  frontierMw: { value: 300, unit: 'MW', source: 'M17' },
  thresholdBps: { value: 5_000, unit: 'bps', source: 'S14' },
  busyUsdK: { value: 1_500, unit: '$K/MW-quarter', source: 'assumption' },
  nearGap: { value: 250, unit: 'points', source: 'assumption' },
  failBps: { value: 2_500, unit: 'bps', source: 'assumption' },
  failPartBps: { value: 3_000, unit: 'bps', source: 'assumption' },
  frontierTrust: { value: 4, unit: 'points', source: 'M19' },
  steadyCashUsdM: { value: 50_000, unit: '$M', source: 'calibrated' },
} as const satisfies Numbers;
type N = Values<typeof numbers>;

const runOf = (n: N, choice: string | null) =>
  choice === 'frontier'
    ? { usdM: n.frontierUsdM, gain: n.frontierGain, mw: n.frontierMw }
    : { usdM: n.smallUsdM, gain: n.smallGain, mw: n.smallMw };

/** Until the contract frees it, Microsoft may train small models and no frontier ones. */
function refusal(n: N, { game, clauses }: Outlook, { choice }: Order): string | undefined {
  const { usdM, mw } = runOf(n, choice);
  const frees = clauses.rivalHosting === 'threshold' || clauses.rivalHosting === 'free';
  if (choice === 'frontier' && !frees) return 'barred';
  if (game.gauges['microsoft.ownMw'] < mw) return 'capacity-short';
  return game.money.microsoft < usdM ? 'cash-short' : undefined;
}

/** Catching up is easier from far behind than from near; the halls that train sell nothing meanwhile. */
function effects(n: N, situation: Situation, order: Order): readonly Effect[] {
  if (refusal(n, situation, order) !== undefined) return [];
  const { clauses, game } = situation;
  const { usdM, gain, mw } = runOf(n, order.choice);
  const frontier = order.choice === 'frontier';
  const allowed = frontier && clauses.rivalHosting === 'threshold' ? portion(gain, n.thresholdBps) : gain;
  const gap = Math.max(0, game.gauges['world.frontier'] - game.gauges['microsoft.capability']);
  const reached = Math.round((allowed * Math.min(gap, n.nearGap)) / n.nearGap);
  const failed = happens(situation.roll('directive/train-own/run'), n.failBps);
  return [
    paid('microsoft', 'suppliers', usdM),
    posted('microsoft.capability', Math.max(2, failed ? portion(reached, n.failPartBps) : reached)),
    added('product-sales', -Math.round((mw * n.busyUsdK) / 1_000), game.quarter),
    ...(frontier ? [posted('trust', -n.frontierTrust)] : []),
  ];
}

/** Trains a small model when there is money to spare. */
const steady = (n: N, outlook: Outlook): Order | undefined =>
  outlook.game.money.microsoft >= n.steadyCashUsdM && refusal(n, outlook, ordered('train-own', 'small')) === undefined
    ? ordered('train-own', 'small')
    : undefined;

const examples: readonly Example[] = [
  {
    name: 'A small model is allowed under any contract',
    given: { clauses: { rivalHosting: 'hosting' }, gauges: { 'microsoft.capability': 550, 'world.frontier': 965 } },
    choice: 'small',
    posts: { 'money:microsoft': -900, 'money:suppliers': 900, 'gauge:microsoft.capability': 8 },
    makes: ['modified'],
  },
  {
    name: 'Under a threshold a frontier model reaches half of what it could',
    given: { clauses: { rivalHosting: 'threshold' }, gauges: { 'microsoft.capability': 550, 'world.frontier': 965 } },
    choice: 'frontier',
    posts: { 'money:microsoft': -4_500, 'money:suppliers': 4_500, 'gauge:microsoft.capability': 18, 'gauge:trust': -4 },
    makes: ['modified'],
  },
  {
    name: 'Free, but near the frontier, the same money goes a shorter way',
    given: { clauses: { rivalHosting: 'free' }, gauges: { 'microsoft.capability': 865, 'world.frontier': 965 } },
    choice: 'frontier',
    posts: { 'money:microsoft': -4_500, 'money:suppliers': 4_500, 'gauge:microsoft.capability': 14, 'gauge:trust': -4 },
    makes: ['modified'],
  },
  {
    name: 'The old contract bars frontier models',
    given: { clauses: { rivalHosting: 'hosting' } },
    choice: 'frontier',
    posts: {},
  },
];

/** Trains models of its own on its own halls. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'train-own',
    side: 'microsoft',
    suit: 'control',
    step: 'training',
    targets: undefined,
    choices: ['small', 'frontier'],
    refusal: (outlook, order) => refusal(n, outlook, order),
    effects: (situation, order) => effects(n, situation, order),
    steady: (outlook) => steady(n, outlook),
    numbers,
    examples,
  } satisfies Directive;
};

export const trainOwn = make();
