import type { Effect } from '../../engine/facts.ts';
import type { Order } from '../../engine/game.ts';
import { happens } from '../../engine/luck.ts';
import { openCase } from '../../engine/rulebook.ts';
import { valuesOf, type Directive, type Example, type Numbers, type Outlook } from '../../engine/rulebook.ts';
import type { Overrides, Situation, Values } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';
import { worn } from './repeated.ts';
import { isAnythingRead, openStateReviews } from './state-reviews.ts';

export const numbers = {
  costUsdM: { value: 30, unit: '$M', source: 'assumption' },
  supportPoints: { value: 5, unit: 'points', source: 'calibrated' },
  supportTrust: { value: 4, unit: 'points', source: 'calibrated' },
  supportCredibility: { value: 1, unit: 'points', source: 'N04' },
  supportBackfireBps: { value: 1_500, unit: 'bps', source: 'G18' },
  supportLegitimacy: { value: 2, unit: 'points', source: 'G18' },
  backfireRecord: { value: 1, unit: 'points', source: 'assumption' },
  slowPoints: { value: 1, unit: 'points', source: 'calibrated' },
  tracedBps: { value: 3_500, unit: 'bps', source: 'assumption' },
  tracedTrust: { value: 8, unit: 'points', source: 'assumption' },
  tracedCredibility: { value: 6, unit: 'points', source: 'assumption' },
  restQuarters: { value: 3, unit: 'quarters', source: 'assumption' },
} as const satisfies Numbers;
type N = Values<typeof numbers>;

const refusal = (outlook: Outlook, { target }: Order): string | undefined =>
  isAnythingRead(outlook) && openStateReviews(outlook).some(({ id }) => id === target) ? undefined : 'nothing-to-read';

/** Support gives away a threat, and may look like ownership; whoever slows a review had better not be seen. */
function effects(n: N, situation: Situation, order: Order): readonly Effect[] {
  if (refusal(situation, order) !== undefined) return [];
  const { game } = situation;
  const id = order.target ?? '';
  const cost = paid('microsoft', 'suppliers', n.costUsdM);
  const seen = situation.roll(`directive/sway-reviewers/${id}`);
  if (order.choice === 'slow') {
    const engaged = openCase(game, id)?.answer === 'engaged';
    return [
      cost,
      { type: 'responded', case: id, answer: engaged ? 'none' : 'slowed' },
      { type: 'recorded', case: id, by: -n.slowPoints },
      ...(happens(seen, n.tracedBps) ? [posted('trust', -n.tracedTrust)] : []),
      ...(happens(seen, n.tracedBps) ? [posted('microsoft.credibility', -n.tracedCredibility)] : []),
    ];
  }
  const backfired = happens(seen, n.supportBackfireBps);
  return [
    cost,
    {
      type: 'recorded',
      case: id,
      by: backfired ? -n.backfireRecord : worn(game, 'sway-reviewers', n.supportPoints, n.restQuarters),
    },
    posted('trust', worn(game, 'sway-reviewers', n.supportTrust, n.restQuarters)),
    posted('microsoft.credibility', -n.supportCredibility),
    ...(backfired ? [posted('microsoft.legitimacy', -n.supportLegitimacy)] : []),
  ];
}

const examples: readonly Example[] = [
  {
    name: 'Support before Delaware adds 5 points, wins trust, and gives a threat away',
    order: { id: 'sway-reviewers', target: 'delaware', choice: 'support' },
    posts: { 'money:microsoft': -30, 'money:suppliers': 30, 'gauge:trust': 4, 'gauge:microsoft.credibility': -1 },
    makes: ['recorded'],
  },
  {
    name: 'A review that is slowed may be traced to whoever slowed it',
    order: { id: 'sway-reviewers', target: 'california', choice: 'slow' },
    luck: 0,
    posts: { 'money:microsoft': -30, 'money:suppliers': 30, 'gauge:trust': -8, 'gauge:microsoft.credibility': -6 },
    makes: ['recorded', 'responded'],
  },
  {
    name: 'With nothing signed and no memorandum there is nothing to sway',
    given: { game: { memorandum: null } },
    order: { id: 'sway-reviewers', target: 'delaware', choice: 'support' },
    posts: {},
  },
];

/** Speaks for the conversion before a state, or has it slowed. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'sway-reviewers',
    side: 'microsoft',
    suit: 'control',
    step: 'reviews',
    targets: (outlook) => (isAnythingRead(outlook) ? openStateReviews(outlook).map(({ id }) => id) : []),
    choices: ['support', 'slow'],
    refusal,
    effects: (situation, order) => effects(n, situation, order),
    numbers,
    examples,
  } satisfies Directive;
};

export const swayReviewers = make();
