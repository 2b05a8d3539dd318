import { portion } from '../../engine/compute.ts';
import type { Effect } from '../../engine/facts.ts';
import type { Order } from '../../engine/game.ts';
import { happens } from '../../engine/luck.ts';
import { openCase } from '../../engine/rulebook.ts';
import { valuesOf, type Directive, type Example, type Numbers, type Outlook } from '../../engine/rulebook.ts';
import type { Overrides, Situation, Values } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';
import { ordered, quartersSince, worn } from './repeated.ts';

export const numbers = {
  sellUsdM: { value: 500, unit: '$M', source: 'assumption' },
  sellGainBps: { value: 600, unit: 'bps', source: 'M20' },
  bundleUsdM: { value: 150, unit: '$M', source: 'assumption' },
  bundleGainBps: { value: 900, unit: 'bps', source: 'M20' },
  bundleLegitimacy: { value: 2, unit: 'points', source: 'G19' },
  bundleRecord: { value: 3, unit: 'points', source: 'G19' },
  restQuarters: { value: 4, unit: 'quarters', source: 'assumption' },
  flopBps: { value: 2_500, unit: 'bps', source: 'assumption' },
  flopConfidence: { value: 2, unit: 'points', source: 'assumption' },
  steadyCashUsdM: { value: 40_000, unit: '$M', source: 'calibrated' },
  steadyRestQuarters: { value: 3, unit: 'quarters', source: 'calibrated' },
} as const satisfies Numbers;
type N = Values<typeof numbers>;

function refusal({ game }: Outlook): string | undefined {
  const most = game.gauges['microsoft.ownMw'] * 4;
  return game.gauges['microsoft.productUsdM'] >= most ? 'capacity-short' : undefined;
}

/** Sales grow as far as there are halls to serve them; seats that nobody uses are counted in public. */
function effects(n: N, situation: Situation, { choice }: Order): readonly Effect[] {
  if (refusal(situation) !== undefined) return [];
  const { game } = situation;
  const bundle = choice === 'bundle';
  const gain = portion(game.gauges['microsoft.productUsdM'], bundle ? n.bundleGainBps : n.sellGainBps);
  const flopped = happens(situation.roll('directive/push-copilot/use'), n.flopBps);
  const fresh = worn(game, 'push-copilot', flopped ? Math.round(gain / 2) : gain, n.restQuarters);
  const watched = bundle && openCase(game, 'ftc') !== undefined;
  return [
    paid('microsoft', 'suppliers', bundle ? n.bundleUsdM : n.sellUsdM),
    posted('microsoft.productUsdM', fresh),
    ...(bundle ? [posted('microsoft.legitimacy', -n.bundleLegitimacy)] : []),
    ...(watched ? [{ type: 'recorded' as const, case: 'ftc', by: -n.bundleRecord }] : []),
    ...(flopped ? [posted('microsoft.confidence', -n.flopConfidence)] : []),
  ];
}

/** Sells when there is room to serve more. */
const steady = (n: N, outlook: Outlook): Order | undefined =>
  outlook.game.money.microsoft >= n.steadyCashUsdM &&
  quartersSince(outlook.game, 'push-copilot') >= n.steadyRestQuarters &&
  refusal(outlook) === undefined
    ? ordered('push-copilot', 'sell')
    : undefined;

const examples: readonly Example[] = [
  {
    name: 'A sales force wins 6% more sales where there are halls to serve them',
    given: { gauges: { 'microsoft.productUsdM': 2_000, 'microsoft.ownMw': 1_000 } },
    choice: 'sell',
    posts: { 'money:microsoft': -500, 'money:suppliers': 500, 'gauge:microsoft.productUsdM': 120 },
  },
  {
    name: 'A bundle that nobody uses sells half as much more, and looks worse',
    given: { gauges: { 'microsoft.productUsdM': 2_000, 'microsoft.ownMw': 1_000 } },
    choice: 'bundle',
    luck: 0,
    posts: {
      'money:microsoft': -150,
      'money:suppliers': 150,
      'gauge:microsoft.productUsdM': 90,
      'gauge:microsoft.legitimacy': -2,
      'gauge:microsoft.confidence': -2,
    },
  },
  {
    name: 'With its halls full Microsoft has nothing more to sell',
    given: { gauges: { 'microsoft.productUsdM': 4_000, 'microsoft.ownMw': 1_000 } },
    choice: 'sell',
    posts: {},
  },
];

/** Sells more seats of its own assistant: with a sales force, or by putting it into what everybody buys anyway. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'push-copilot',
    side: 'microsoft',
    suit: 'compute',
    step: 'products',
    targets: undefined,
    choices: ['sell', 'bundle'],
    refusal,
    effects: (situation, order) => effects(n, situation, order),
    steady: (outlook) => steady(n, outlook),
    numbers,
    examples,
  } satisfies Directive;
};

export const pushCopilot = make();
