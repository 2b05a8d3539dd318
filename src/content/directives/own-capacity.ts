import type { Effect } from '../../engine/facts.ts';
import type { Order } from '../../engine/game.ts';
import { happens } from '../../engine/luck.ts';
import { valuesOf, type Directive, type Example, type Numbers, type Outlook } from '../../engine/rulebook.ts';
import type { Overrides, Situation, Values } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';
import { quartersSince } from './repeated.ts';

export const numbers = {
  hallsMw: { value: 150, unit: 'MW', source: 'C08' },
  hallsUsdM: { value: 6_000, unit: '$M', source: 'E19', low: 3_000, high: 12_000 },
  lagQuarters: { value: 5, unit: 'quarters', source: 'C16' },
  lateBps: { value: 3_000, unit: 'bps', source: 'C15' },
  hallsTrust: { value: 1, unit: 'points', source: 'assumption' },
  chipsUsdM: { value: 900, unit: '$M', source: 'C10' },
  chipsFailBps: { value: 3_500, unit: 'bps', source: 'assumption' },
  chipsTraining: { value: 4, unit: 'points/quarter', source: 'calibrated' },
  chipsSavingUsdM: { value: 90, unit: '$M/quarter', source: 'C16' },
  chipsQuarters: { value: 8, unit: 'quarters', source: 'C16' },
  chipsRestQuarters: { value: 4, unit: 'quarters', source: 'assumption' },
  taughtPoints: { value: 8, unit: 'points', source: 'S21' },
} as const satisfies Numbers;
type N = Values<typeof numbers>;

const SITES = ['shackelford', 'lordstown', 'dona-ana', 'saline'] as const;

function refusal(n: N, { game }: Outlook, { choice }: Order): string | undefined {
  if (choice === 'halls') {
    return game.money.openai < Math.round(n.hallsUsdM / (n.lagQuarters + 1)) ? 'cash-short' : undefined;
  }
  if (quartersSince(game, 'own-capacity', null) < n.chipsRestQuarters && (game.marks['chips/ordered'] ?? 0) > 0) {
    return 'chips-ordered';
  }
  return game.money.openai < n.chipsUsdM ? 'cash-short' : undefined;
}

/** A hall of its own: paid in instalments until it stands, a quarter later when the site has trouble. */
function halls(n: N, situation: Situation): readonly Effect[] {
  const { game } = situation;
  const late = happens(situation.roll('directive/own-capacity/site'), n.lateBps) ? 1 : 0;
  const site = SITES[game.builds.filter(({ owner }) => owner === 'openai').length % SITES.length] ?? SITES[0];
  const readyQuarter = game.quarter + n.lagQuarters + late;
  const instalmentUsdM = Math.round(n.hallsUsdM / (n.lagQuarters + 1));
  return [
    { type: 'ground-broken', build: { owner: 'openai', mw: n.hallsMw, readyQuarter, instalmentUsdM, site } },
    posted('trust', -n.hallsTrust),
  ];
}

/** A chip of its own may fail; one that works is taught to Microsoft while its licence reaches research. */
function chips(n: N, situation: Situation): readonly Effect[] {
  const { clauses, game } = situation;
  const cost: Effect[] = [
    paid('openai', 'suppliers', n.chipsUsdM),
    { type: 'marked', mark: 'chips/ordered', value: 1 },
  ];
  if (happens(situation.roll('directive/own-capacity/chip'), n.chipsFailBps)) return cost;
  const lastQuarter = game.quarter + n.chipsQuarters - 1;
  const taught = clauses.ipScope === 'research' || clauses.ipScope === 'post-agi';
  return [
    ...cost,
    added('training', n.chipsTraining, lastQuarter),
    added('openai-costs', -n.chipsSavingUsdM, lastQuarter),
    ...(taught ? [posted('microsoft.capability', n.taughtPoints)] : []),
  ];
}

function effects(n: N, situation: Situation, order: Order): readonly Effect[] {
  if (refusal(n, situation, order) !== undefined) return [];
  return order.choice === 'halls' ? halls(n, situation) : chips(n, situation);
}

const examples: readonly Example[] = [
  {
    name: 'A hall of 150 MW is paid in six instalments of $1B, the first of them when ground is broken',
    choice: 'halls',
    posts: { 'gauge:trust': -1 },
    makes: ['ground-broken'],
  },
  {
    name: 'A chip that works is taught to Microsoft while its licence reaches research',
    given: { clauses: { ipScope: 'research' } },
    choice: 'chips',
    posts: { 'money:openai': -900, 'money:suppliers': 900, 'gauge:microsoft.capability': 8 },
    makes: ['marked', 'modified', 'modified'],
  },
  {
    name: 'A chip that fails is $900M for nothing',
    choice: 'chips',
    luck: 0,
    posts: { 'money:openai': -900, 'money:suppliers': 900 },
    makes: ['marked'],
  },
  {
    name: 'Nobody breaks ground without the first instalment',
    given: { money: { openai: 500 } },
    choice: 'halls',
    posts: {},
  },
];

/** Chips or halls of its own: dear and late, and nobody's to withhold. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'own-capacity',
    side: 'openai',
    suit: 'compute',
    step: 'builds',
    targets: undefined,
    choices: ['chips', 'halls'],
    refusal: (outlook, order) => refusal(n, outlook, order),
    effects: (situation, order) => effects(n, situation, order),
    numbers,
    examples,
  } satisfies Directive;
};

export const ownCapacity = make();
