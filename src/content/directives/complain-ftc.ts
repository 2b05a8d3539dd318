import type { Effect } from '../../engine/facts.ts';
import type { Case } from '../../engine/game.ts';
import { happens } from '../../engine/luck.ts';
import { openingCase } from '../../engine/opening.ts';
import { openCase } from '../../engine/rulebook.ts';
import { valuesOf, type Directive, type Example, type Numbers, type Outlook } from '../../engine/rulebook.ts';
import type { Overrides, Situation, Values } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';
import { quartersSince } from './repeated.ts';

export const numbers = {
  costUsdM: { value: 50, unit: '$M', source: 'assumption' },
  firstTrust: { value: 6, unit: 'points', source: 'N01' },
  againTrust: { value: 2, unit: 'points', source: 'assumption' },
  record: { value: 5, unit: 'points', source: 'calibrated' },
  legitimacy: { value: 3, unit: 'points', source: 'N01' },
  askedBps: { value: 2_000, unit: 'bps', source: 'G18' },
  askedLegitimacy: { value: 2, unit: 'points', source: 'G18' },
  chanceBps: { value: 1_500, unit: 'bps', source: 'G19' },
  chanceQuarters: { value: 4, unit: 'quarters', source: 'assumption' },
  restQuarters: { value: 2, unit: 'quarters', source: 'assumption' },
} as const satisfies Numbers;
type N = Values<typeof numbers>;

function refusal(n: N, { game }: Outlook): string | undefined {
  if ((game.marks['remedy/ftc'] ?? 0) > 0) return 'decided';
  return quartersSince(game, 'complain-ftc') < n.restQuarters ? 'too-soon' : undefined;
}

/**
 * Opens the case, and rival clouds come forward while an authority watches; or adds to the record of one that is open.
 * Those who complain are asked questions too.
 */
function effects(n: N, situation: Situation): readonly Effect[] {
  if (refusal(n, situation) !== undefined) return [];
  const { game, rules } = situation;
  const opens = openCase(game, 'ftc') === undefined;
  const asked = happens(situation.roll('directive/complain-ftc/asked'), n.askedBps);
  return [
    ...(opens ? [{ type: 'filed' as const, case: openingCase(rules, 'ftc', undefined, game.quarter) }] : []),
    { type: 'recorded', case: 'ftc', by: -n.record },
    paid('openai', 'suppliers', n.costUsdM),
    posted('trust', -(opens ? n.firstTrust : n.againTrust)),
    posted('microsoft.legitimacy', -n.legitimacy),
    ...(opens ? [added('offer-chance', n.chanceBps, game.quarter + n.chanceQuarters - 1)] : []),
    ...(asked ? [posted('openai.legitimacy', -n.askedLegitimacy)] : []),
  ];
}

const complaint: Case = {
  ...{ id: 'ftc', kind: 'review', openedQuarter: 1, stage: 1, waited: 0, ruling: null, nature: null, record: -4 },
  ...{ readings: { openai: null, microsoft: null }, extensions: 0, answer: 'none', injunction: false },
};

const examples: readonly Example[] = [
  {
    name: 'A first complaint opens the case, and the partner will not forget it',
    posts: { 'money:openai': -50, 'money:suppliers': 50, 'gauge:trust': -6, 'gauge:microsoft.legitimacy': -3 },
    makes: ['filed', 'modified', 'recorded'],
  },
  {
    name: 'A second one adds to the record, and the plaintiff may be asked questions too',
    given: { quarter: 3, game: { cases: [complaint], marks: { 'directive/complain-ftc': 2 } } },
    luck: 0,
    posts: {
      'money:openai': -50,
      'money:suppliers': 50,
      'gauge:trust': -2,
      'gauge:microsoft.legitimacy': -3,
      'gauge:openai.legitimacy': -2,
    },
    makes: ['recorded'],
  },
  {
    name: 'Nobody reads two complaints in two quarters',
    given: { quarter: 3, game: { cases: [complaint], marks: { 'directive/complain-ftc': 3 } } },
    posts: {},
  },
];

/** Complains of Microsoft to the competition authority: slow pressure that no partner forgets. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'complain-ftc',
    side: 'openai',
    suit: 'exclusivity',
    step: 'reviews',
    targets: undefined,
    choices: [],
    refusal: (outlook) => refusal(n, outlook),
    effects: (situation) => effects(n, situation),
    numbers,
    examples,
  } satisfies Directive;
};

export const complainFtc = make();
