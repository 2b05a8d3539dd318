import type { Effect } from '../../engine/facts.ts';
import type { Order } from '../../engine/game.ts';
import { happens } from '../../engine/luck.ts';
import { valuesOf, type Directive, type Example, type Numbers, type Outlook } from '../../engine/rulebook.ts';
import type { Overrides, Situation, Values } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';
import { ordered, worn } from './repeated.ts';

export const numbers = {
  smallConfidence: { value: 4, unit: 'points', source: 'calibrated' },
  largeConfidence: { value: 6, unit: 'points', source: 'calibrated' },
  restQuarters: { value: 4, unit: 'quarters', source: 'assumption' },
  reserveUsdM: { value: 15_000, unit: '$M', source: 'assumption' },
  tightness: { value: 65, unit: 'points', source: 'M06' },
  starvedBps: { value: 4_000, unit: 'bps', source: 'M06' },
  starvedLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  steadyCashUsdM: { value: 60_000, unit: '$M', source: 'calibrated' },
} as const satisfies Numbers;
type N = Values<typeof numbers>;

const usdMOf = (choice: string | null): number => Number(choice ?? 0);

const refusal = (n: N, { game }: Outlook, { choice }: Order): string | undefined =>
  game.money.microsoft < usdMOf(choice) + n.reserveUsdM ? 'cash-short' : undefined;

/** Shareholders are glad; customers who wait for capacity ask why it was not built. */
function effects(n: N, situation: Situation, order: Order): readonly Effect[] {
  if (refusal(n, situation, order) !== undefined) return [];
  const { game } = situation;
  const whole = order.choice === '10000' ? n.largeConfidence : n.smallConfidence;
  const short = game.gauges['world.tightness'] >= n.tightness;
  const starved = short && happens(situation.roll('directive/return-cash/customers'), n.starvedBps);
  return [
    paid('microsoft', 'capital', usdMOf(order.choice)),
    posted('microsoft.confidence', worn(game, 'return-cash', whole, n.restQuarters)),
    ...(starved ? [posted('microsoft.legitimacy', -n.starvedLegitimacy)] : []),
  ];
}

/** Gives back what lies idle. */
const steady = (n: N, { game }: Outlook): Order | undefined =>
  game.money.microsoft >= n.steadyCashUsdM ? ordered('return-cash', '5000') : undefined;

const examples: readonly Example[] = [
  {
    name: '$5B returned wins 4 points of confidence',
    given: { gauges: { 'world.tightness': 50 } },
    choice: '5000',
    posts: { 'money:microsoft': -5_000, 'money:capital': 5_000, 'gauge:microsoft.confidence': 4 },
  },
  {
    name: 'While compute is short, customers ask why it was not built',
    given: { gauges: { 'world.tightness': 75 } },
    choice: '10000',
    luck: 0,
    posts: {
      'money:microsoft': -10_000,
      'money:capital': 10_000,
      'gauge:microsoft.confidence': 6,
      'gauge:microsoft.legitimacy': -2,
    },
  },
  {
    name: 'Below a reserve of $15B nothing is returned',
    given: { money: { microsoft: 18_000 } },
    choice: '5000',
    posts: {},
  },
];

/** Gives cash back to shareholders, $M. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'return-cash',
    side: 'microsoft',
    suit: 'equity',
    step: 'payments',
    targets: undefined,
    choices: ['5000', '10000'],
    refusal: (outlook, order) => refusal(n, outlook, order),
    effects: (situation, order) => effects(n, situation, order),
    steady: (outlook) => steady(n, outlook),
    numbers,
    examples,
  } satisfies Directive;
};

export const returnCash = make();
