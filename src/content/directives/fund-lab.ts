import { portion } from '../../engine/compute.ts';
import type { Effect } from '../../engine/facts.ts';
import type { Case, Order } from '../../engine/game.ts';
import { spread } from '../../engine/luck.ts';
import { openCase } from '../../engine/rulebook.ts';
import { valuesOf, type Directive, type Example, type Numbers, type Outlook } from '../../engine/rulebook.ts';
import type { Overrides, Situation, Values } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';
import { quartersSince } from './repeated.ts';

export const numbers = {
  lowBps: { value: 6_000, unit: 'bps', source: 'assumption' },
  highBps: { value: 16_000, unit: 'bps', source: 'V14' },
  trust: { value: 4, unit: 'points', source: 'M18' },
  frontier: { value: 1, unit: 'points/quarter', source: 'assumption' },
  frontierPerUsdM: { value: 2_500, unit: '$M a further point', source: 'assumption' },
  frontierQuarters: { value: 4, unit: 'quarters', source: 'assumption' },
  hostedGain: { value: 3, unit: 'points', source: 'calibrated' },
  ftcRecord: { value: 2, unit: 'points', source: 'G19' },
  restQuarters: { value: 4, unit: 'quarters', source: 'assumption' },
} as const satisfies Numbers;
type N = Values<typeof numbers>;

function refusal(n: N, { rules, game, clauses }: Outlook, { target }: Order): string | undefined {
  const lab = rules.labs.find(({ id }) => id === target);
  if (lab === undefined || lab.fundUsdM === 0) return 'no-lab';
  if (clauses.rivalHosting === 'barred') return 'barred';
  if (quartersSince(game, 'fund-lab', lab.id) < n.restQuarters) return 'too-soon';
  return game.money.microsoft < lab.fundUsdM ? 'cash-short' : undefined;
}

/** A stake whose worth nobody knows, a friend for Azure, and a stronger rival to the models that it already has. */
function effects(n: N, situation: Situation, order: Order): readonly Effect[] {
  const { game, rules } = situation;
  const lab = rules.labs.find(({ id }) => id === order.target);
  if (lab === undefined || refusal(n, situation, order) !== undefined) return [];
  const worth = spread(situation.roll(`directive/fund-lab/${lab.id}`), n.lowBps, n.highBps);
  const pace = n.frontier + Math.floor(lab.fundUsdM / n.frontierPerUsdM);
  return [
    { type: 'hosted', lab: lab.id, mw: 0, usdM: lab.fundUsdM },
    paid('microsoft', 'labs', lab.fundUsdM),
    posted('microsoft.labStakesUsdM', portion(lab.fundUsdM, worth)),
    posted('microsoft.hosted', n.hostedGain),
    added('frontier-growth', pace, game.quarter + n.frontierQuarters),
    posted('trust', -n.trust),
    ...(openCase(game, 'ftc') === undefined ? [] : [{ type: 'recorded' as const, case: 'ftc', by: -n.ftcRecord }]),
  ];
}

const inquiry: Case = {
  ...{ id: 'ftc', kind: 'review', openedQuarter: 0, stage: 1, waited: 0, ruling: null, nature: null, record: 0 },
  ...{ readings: { openai: null, microsoft: null }, extensions: 0, answer: 'none', injunction: false },
};

const examples: readonly Example[] = [
  {
    name: 'A stake of $5B makes a friend of the lab and a stronger rival of it',
    order: { id: 'fund-lab', target: 'anthropic', choice: null },
    posts: {
      'money:microsoft': -5_000,
      'money:labs': 5_000,
      'gauge:microsoft.labStakesUsdM': 5_500,
      'gauge:microsoft.hosted': 3,
      'gauge:trust': -4,
    },
    makes: ['hosted', 'modified'],
  },
  {
    name: 'In luck the stake is worth more than it cost, and an open inquiry takes note',
    given: { game: { cases: [inquiry] } },
    order: { id: 'fund-lab', target: 'mistral', choice: null },
    luck: 9_999,
    posts: {
      'money:microsoft': -500,
      'money:labs': 500,
      'gauge:microsoft.labStakesUsdM': 800,
      'gauge:microsoft.hosted': 3,
      'gauge:trust': -4,
    },
    makes: ['hosted', 'modified', 'recorded'],
  },
  {
    name: 'Where rivals are barred there is nothing to buy',
    given: { clauses: { rivalHosting: 'barred' } },
    order: { id: 'fund-lab', target: 'anthropic', choice: null },
    posts: {},
  },
];

/** Buys a stake in a rival laboratory. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'fund-lab',
    side: 'microsoft',
    suit: 'equity',
    step: 'funding',
    targets: ({ rules, clauses }) =>
      clauses.rivalHosting === 'barred' ? [] : rules.labs.flatMap(({ id, fundUsdM }) => (fundUsdM > 0 ? [id] : [])),
    choices: [],
    refusal: (outlook, order) => refusal(n, outlook, order),
    effects: (situation, order) => effects(n, situation, order),
    numbers,
    examples,
  } satisfies Directive;
};

export const fundLab = make();
