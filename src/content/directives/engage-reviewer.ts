import type { Effect } from '../../engine/facts.ts';
import type { Case, Order } from '../../engine/game.ts';
import { happens } from '../../engine/luck.ts';
import { promiseMark } from '../../engine/readings.ts';
import { openCase, optionId, termIndex, valuesOf } from '../../engine/rulebook.ts';
import type { Directive, Example, Numbers, Outlook, Overrides, Situation, Values } from '../../engine/rulebook.ts';
import { marked, paid, posted } from '../effects.ts';
import { pointsOf, priceOf, promiseNumbers, PROMISES } from './promises.ts';
import { isAnythingRead, openStateReviews, packageRead } from './state-reviews.ts';
import { worn } from './repeated.ts';

export const numbers = {
  costUsdM: { value: 40, unit: '$M', source: 'assumption' },
  listenPoints: { value: 1, unit: 'points', source: 'calibrated' },
  ...promiseNumbers,
  restQuarters: { value: 2, unit: 'quarters', source: 'assumption' },
  aroundBps: { value: 1_500, unit: 'bps', source: 'assumption' },
  aroundTrust: { value: 2, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;
type N = Values<typeof numbers>;

function refusal(outlook: Outlook, { target, choice }: Order): string | undefined {
  const open = openCase(outlook.game, target ?? '');
  if (open === undefined || !isAnythingRead(outlook)) return 'nothing-to-read';
  if (open.answer === 'engaged') return 'engaged';
  return choice === 'listen' ? undefined : promiseRefusal(outlook, open.id, choice ?? '');
}

/** A promise is refused where the reviewer did not ask for it, has it already, or the package says otherwise. */
function promiseRefusal({ game, rules }: Outlook, review: string, choice: string): string | undefined {
  const asked = rules.reviews.find(({ id }) => id === review)?.commitments ?? [];
  const promise = asked.find(({ id }) => id === choice);
  if (promise === undefined) return 'not-asked';
  if ((game.marks[promiseMark(review, choice)] ?? 0) > 0) return 'promised';
  const named = optionId(rules, packageRead(game), termIndex(rules, promise.term));
  return named === undefined || promise.options.includes(named) ? undefined : 'package-says-otherwise';
}

/** The review that is furthest from its decision, where a signed agreement waits and no condition does. */
function slowest(outlook: Outlook): string | undefined {
  const { game } = outlook;
  if (game.pending === null) return undefined;
  const conditioned = game.pending.conditions.map(({ review }) => review);
  let least: Case | undefined;
  for (const { id } of openStateReviews(outlook)) {
    const open = openCase(game, id);
    if (open === undefined || conditioned.includes(id) || open.answer === 'engaged') continue;
    if (least === undefined || open.stage < least.stage) least = open;
  }
  return least?.id;
}

function effects(n: N, situation: Situation, order: Order): readonly Effect[] {
  const { game } = situation;
  const id = order.target ?? '';
  if (refusal(situation, order) !== undefined) return [];
  const points = worn(game, `engage-reviewer/${id}`, pointsOf(n, order.choice) ?? n.listenPoints, n.restQuarters);
  const around = happens(situation.roll(`directive/engage-reviewer/${id}`), n.aroundBps);
  return [
    paid('openai', 'suppliers', n.costUsdM),
    { type: 'responded', case: id, answer: 'engaged' },
    { type: 'recorded', case: id, by: points },
    ...priceOf(n, game.quarter, order.choice),
    ...(order.choice === 'listen'
      ? []
      : [marked(promiseMark(order.target ?? '', order.choice ?? ''), game.quarter + 1)]),
    ...(around ? [posted('trust', -n.aroundTrust)] : []),
  ];
}

const examples: readonly Example[] = [
  {
    name: 'Listening costs $40M, and the next two stages come in one quarter',
    order: { id: 'engage-reviewer', target: 'delaware', choice: 'listen' },
    posts: { 'money:openai': -40, 'money:suppliers': 40 },
    makes: ['recorded', 'responded'],
  },
  {
    name: 'To promise tests before releases slows training for a year, and California writes it down',
    order: { id: 'engage-reviewer', target: 'california', choice: 'tests-first' },
    posts: { 'money:openai': -40, 'money:suppliers': 40, 'gauge:trust': -1, 'gauge:openai.mission': 1 },
    makes: ['marked', 'modified', 'recorded', 'responded'],
  },
  {
    name: 'A talk behind the partner’s back may come out',
    order: { id: 'engage-reviewer', target: 'delaware', choice: 'listen' },
    luck: 0,
    posts: { 'money:openai': -40, 'money:suppliers': 40, 'gauge:trust': -2 },
    makes: ['recorded', 'responded'],
  },
  {
    name: 'Delaware does not ask for tests, so that the promise does nothing there',
    order: { id: 'engage-reviewer', target: 'delaware', choice: 'tests-first' },
    posts: {},
  },
];

/** Talks with a reviewer: its next stage comes sooner, its temper shows, and promises go on its record. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'engage-reviewer',
    side: 'openai',
    suit: 'control',
    step: 'reviews',
    targets: (outlook) => (isAnythingRead(outlook) ? openStateReviews(outlook).map(({ id }) => id) : []),
    choices: ['listen', ...PROMISES],
    refusal,
    effects: (situation, order) => effects(n, situation, order),
    steady: (outlook) => {
      const target = slowest(outlook);
      return target === undefined ? undefined : { id: 'engage-reviewer', target, choice: 'listen' };
    },
    numbers,
    examples,
  } satisfies Directive;
};

export const engageReviewer = make();
