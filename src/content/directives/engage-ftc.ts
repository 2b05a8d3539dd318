import type { Effect } from '../../engine/facts.ts';
import type { Case, Order } from '../../engine/game.ts';
import { happens } from '../../engine/luck.ts';
import { openCase } from '../../engine/rulebook.ts';
import { valuesOf, type Directive, type Example, type Numbers, type Outlook } from '../../engine/rulebook.ts';
import type { Overrides, Situation, Values } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';
import { worn } from './repeated.ts';

export const numbers = {
  costUsdM: { value: 70, unit: '$M', source: 'assumption' },
  explainPoints: { value: 2, unit: 'points', source: 'calibrated' },
  remedyPoints: { value: 8, unit: 'points', source: 'calibrated' },
  remedyUsdM: { value: 80, unit: '$M/quarter', source: 'G20' },
  remedyQuarters: { value: 6, unit: 'quarters', source: 'assumption' },
  remedyConfidence: { value: 1, unit: 'points', source: 'assumption' },
  restQuarters: { value: 3, unit: 'quarters', source: 'assumption' },
  probedBps: { value: 2_500, unit: 'bps', source: 'G19' },
  probedLegitimacy: { value: 2, unit: 'points', source: 'G19' },
} as const satisfies Numbers;
type N = Values<typeof numbers>;

function refusal({ game }: Outlook): string | undefined {
  const open = openCase(game, 'ftc');
  if (open === undefined) return 'no-review';
  return open.answer === 'engaged' ? 'engaged' : undefined;
}

/** Talks bring the decision nearer, good or bad; a remedy of one's own takes away what it could order. */
function effects(n: N, situation: Situation, { choice }: Order): readonly Effect[] {
  if (refusal(situation) !== undefined) return [];
  const { game } = situation;
  const remedy = choice === 'remedy';
  const points = worn(game, 'engage-ftc', remedy ? n.remedyPoints : n.explainPoints, n.restQuarters);
  const probed = happens(situation.roll('directive/engage-ftc/documents'), n.probedBps);
  const given: Effect[] = [
    added('azure-others', -n.remedyUsdM, game.quarter + n.remedyQuarters),
    posted('microsoft.confidence', -n.remedyConfidence),
  ];
  return [
    paid('microsoft', 'suppliers', n.costUsdM),
    { type: 'responded', case: 'ftc', answer: 'engaged' },
    { type: 'recorded', case: 'ftc', by: points },
    ...(remedy ? given : []),
    ...(probed ? [posted('microsoft.legitimacy', -n.probedLegitimacy)] : []),
  ];
}

const inquiry: Case = {
  ...{ id: 'ftc', kind: 'review', openedQuarter: 0, stage: 1, waited: 0, ruling: null, nature: null, record: 0 },
  ...{ readings: { openai: null, microsoft: null }, extensions: 0, answer: 'none', injunction: false },
};

const examples: readonly Example[] = [
  {
    name: 'To explain oneself is cheap and adds 2 points',
    given: { game: { cases: [inquiry] } },
    choice: 'explain',
    posts: { 'money:microsoft': -70, 'money:suppliers': 70 },
    makes: ['recorded', 'responded'],
  },
  {
    name: 'A remedy of one’s own costs sales for six quarters and adds 8 points',
    given: { game: { cases: [inquiry] } },
    choice: 'remedy',
    posts: { 'money:microsoft': -70, 'money:suppliers': 70, 'gauge:microsoft.confidence': -1 },
    makes: ['modified', 'recorded', 'responded'],
  },
  {
    name: 'With no inquiry there is nobody to talk to',
    choice: 'explain',
    posts: {},
  },
];

/** Goes to the competition authority: to explain, or with a remedy of its own. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'engage-ftc',
    side: 'microsoft',
    suit: 'exclusivity',
    step: 'reviews',
    targets: undefined,
    choices: ['explain', 'remedy'],
    refusal,
    effects: (situation, order) => effects(n, situation, order),
    numbers,
    examples,
  } satisfies Directive;
};

export const engageFtc = make();
