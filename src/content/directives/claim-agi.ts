import { claimBar, claimNumbers } from '../../engine/claims.ts';
import type { Effect } from '../../engine/facts.ts';
import { happens } from '../../engine/luck.ts';
import { openingCase } from '../../engine/opening.ts';
import { valuesOf, type Directive, type Example, type Numbers, type Outlook } from '../../engine/rulebook.ts';
import type { Overrides, Situation, Values } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';

export const numbers = {
  dossierUsdM: { value: 120, unit: '$M', source: 'assumption' },
  trust: { value: 5, unit: 'points', source: 'N06' },
  scornBps: { value: 1_500, unit: 'bps', source: 'assumption' },
  scornPerPointBps: { value: 12, unit: 'bps/point', source: 'assumption' },
  scornLegitimacy: { value: 4, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;
type N = Values<typeof numbers>;

function refusal(n: N, { rules, game }: Outlook): string | undefined {
  return claimBar(rules, game) ?? (game.money.openai < n.dossierUsdM ? 'cash-short' : undefined);
}

/** The claim goes before whoever the contract names; the further the models are from it, the likelier is scorn. */
function effects(n: N, situation: Situation): readonly Effect[] {
  if (refusal(n, situation) !== undefined) return [];
  const { game, rules } = situation;
  const short = Math.max(0, claimNumbers.evenCapability.value - game.gauges['openai.released']);
  const scorned = happens(situation.roll('directive/claim-agi/scorn'), n.scornBps + short * n.scornPerPointBps);
  return [
    { type: 'filed', case: openingCase(rules, 'agi', 0, game.quarter) },
    paid('openai', 'suppliers', n.dossierUsdM),
    posted('trust', -n.trust),
    ...(scorned ? [posted('openai.legitimacy', -n.scornLegitimacy)] : []),
  ];
}

const examples: readonly Example[] = [
  {
    name: 'A claim far from anybody’s idea of it is laughed at',
    given: { gauges: { 'openai.released': 1_000 } },
    posts: { 'money:openai': -120, 'money:suppliers': 120, 'gauge:trust': -5, 'gauge:openai.legitimacy': -4 },
    makes: ['filed'],
  },
  {
    name: 'Near the mark it is taken in earnest, and still costs trust',
    given: { gauges: { 'openai.released': 1_450 } },
    posts: { 'money:openai': -120, 'money:suppliers': 120, 'gauge:trust': -5 },
    makes: ['filed'],
  },
  {
    name: 'After a refusal there is no claim for a year',
    given: { quarter: 3, game: { agi: { upheldQuarter: null, barredUntil: 5, claims: 1 } } },
    posts: {},
  },
];

/** Claims that AGI has been reached: the exit of all that runs until then. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'claim-agi',
    side: 'openai',
    suit: 'control',
    step: 'expiries',
    targets: undefined,
    choices: [],
    refusal: (outlook) => refusal(n, outlook),
    effects: (situation) => effects(n, situation),
    numbers,
    examples,
  } satisfies Directive;
};

export const claimAgi = make();
