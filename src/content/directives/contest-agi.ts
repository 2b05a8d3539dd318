import type { Effect } from '../../engine/facts.ts';
import type { Case } from '../../engine/game.ts';
import { happens } from '../../engine/luck.ts';
import { openCase } from '../../engine/rulebook.ts';
import { valuesOf, type Directive, type Example, type Numbers, type Outlook } from '../../engine/rulebook.ts';
import type { Overrides, Situation, Values } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';

export const numbers = {
  expertsUsdM: { value: 150, unit: '$M', source: 'assumption' },
  trust: { value: 4, unit: 'points', source: 'assumption' },
  smallBps: { value: 2_500, unit: 'bps', source: 'assumption' },
  smallLegitimacy: { value: 3, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;
type N = Values<typeof numbers>;

function refusal({ game }: Outlook): string | undefined {
  const open = openCase(game, 'agi');
  if (open === undefined) return 'no-claim';
  return open.answer === 'fight' ? 'contested' : undefined;
}

/** Experts against the claim lower its chance; a partner that denies what people can see looks small. */
function effects(n: N, situation: Situation): readonly Effect[] {
  if (refusal(situation) !== undefined) return [];
  const small = happens(situation.roll('directive/contest-agi/public'), n.smallBps);
  return [
    { type: 'responded', case: 'agi', answer: 'fight' },
    paid('microsoft', 'suppliers', n.expertsUsdM),
    posted('trust', -n.trust),
    ...(small ? [posted('microsoft.legitimacy', -n.smallLegitimacy)] : []),
  ];
}

const claim: Case = {
  ...{ id: 'agi', kind: 'claim', openedQuarter: 0, stage: 0, waited: 0, ruling: null, nature: null, record: 0 },
  ...{ readings: { openai: null, microsoft: null }, extensions: 0, answer: 'none', injunction: false },
};

const examples: readonly Example[] = [
  {
    name: 'Experts against a claim cost $150M and trust',
    given: { game: { cases: [claim] } },
    order: { id: 'contest-agi', target: 'agi', choice: null },
    posts: { 'money:microsoft': -150, 'money:suppliers': 150, 'gauge:trust': -4 },
    makes: ['responded'],
  },
  {
    name: 'To deny what people can see looks small',
    given: { game: { cases: [claim] } },
    order: { id: 'contest-agi', target: 'agi', choice: null },
    luck: 0,
    posts: { 'money:microsoft': -150, 'money:suppliers': 150, 'gauge:trust': -4, 'gauge:microsoft.legitimacy': -3 },
    makes: ['responded'],
  },
  {
    name: 'Where nobody claims it there is nothing to contest',
    order: { id: 'contest-agi', target: 'agi', choice: null },
    posts: {},
  },
];

/** Contests a claim of AGI before whoever judges it. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'contest-agi',
    side: 'microsoft',
    suit: 'control',
    step: 'expiries',
    targets: ({ game }) => (openCase(game, 'agi') === undefined ? [] : ['agi']),
    choices: [],
    refusal,
    effects: (situation) => effects(n, situation),
    steady: (outlook) =>
      refusal(outlook) === undefined ? { id: 'contest-agi', target: 'agi', choice: null } : undefined,
    numbers,
    examples,
  } satisfies Directive;
};

export const contestAgi = make();
