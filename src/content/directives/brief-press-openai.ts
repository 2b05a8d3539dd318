import type { Effect } from '../../engine/facts.ts';
import type { Order } from '../../engine/game.ts';
import { happens } from '../../engine/luck.ts';
import { valuesOf, type Directive, type Example, type Numbers } from '../../engine/rulebook.ts';
import type { Overrides, Situation, Values } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';
import { worn } from './repeated.ts';

export const numbers = {
  costUsdM: { value: 20, unit: '$M', source: 'assumption' },
  quarters: { value: 2, unit: 'quarters', source: 'assumption' },
  restQuarters: { value: 3, unit: 'quarters', source: 'assumption' },
  cloudsChanceBps: { value: 1_500, unit: 'bps', source: 'N01' },
  cloudsLegitimacy: { value: 2, unit: 'points', source: 'N01' },
  cloudsTrust: { value: 2, unit: 'points', source: 'N01' },
  progressGrowthBps: { value: 150, unit: 'bps', source: 'assumption' },
  progressAppetite: { value: 3, unit: 'points', source: 'assumption' },
  progressMission: { value: 1, unit: 'points', source: 'assumption' },
  hypeBps: { value: 3_000, unit: 'bps', source: 'E23' },
  hypeCredibility: { value: 3, unit: 'points', source: 'E23' },
  partnersTrust: { value: 4, unit: 'points', source: 'N11' },
  partnersChanceBps: { value: 500, unit: 'bps', source: 'assumption' },
  leakBps: { value: 1_500, unit: 'bps', source: 'assumption' },
  leakCredibility: { value: 2, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;
type N = Values<typeof numbers>;

/** Every story serves one thing and harms another, and each may be found out as a story. */
function effects(n: N, situation: Situation, { choice }: Order): readonly Effect[] {
  const { game } = situation;
  const fresh = (points: number): number => worn(game, 'brief-press-openai', points, n.restQuarters);
  const told = situation.roll('directive/brief-press-openai/told');
  const cost = paid('openai', 'suppliers', n.costUsdM);
  if (choice === 'progress') {
    return [
      cost,
      added('demand-growth', fresh(n.progressGrowthBps), game.quarter + n.quarters),
      posted('world.appetite', fresh(n.progressAppetite)),
      posted('openai.mission', -n.progressMission),
      ...(happens(told, n.hypeBps) ? [posted('openai.credibility', -n.hypeCredibility)] : []),
    ];
  }
  const found = happens(told, n.leakBps) ? [posted('openai.credibility', -n.leakCredibility)] : [];
  const lastQuarter = game.quarter + n.quarters - 1;
  if (choice === 'partnership') {
    return [
      cost,
      posted('trust', fresh(n.partnersTrust)),
      added('offer-chance', -n.partnersChanceBps, lastQuarter),
      ...found,
    ];
  }
  return [
    cost,
    added('offer-chance', fresh(n.cloudsChanceBps), lastQuarter),
    posted('microsoft.legitimacy', -fresh(n.cloudsLegitimacy)),
    posted('trust', -n.cloudsTrust),
    ...found,
  ];
}

const examples: readonly Example[] = [
  {
    name: 'A story of many clouds brings offers, and costs the partner’s trust and good name',
    choice: 'choice-of-clouds',
    posts: { 'money:openai': -20, 'money:suppliers': 20, 'gauge:microsoft.legitimacy': -2, 'gauge:trust': -2 },
    makes: ['modified'],
  },
  {
    name: 'Progress told too well is remembered when it does not come',
    choice: 'progress',
    luck: 0,
    posts: {
      'money:openai': -20,
      'money:suppliers': 20,
      'gauge:world.appetite': 3,
      'gauge:openai.mission': -1,
      'gauge:openai.credibility': -3,
    },
    makes: ['modified'],
  },
  {
    name: 'Told again at once, the story finds fewer readers',
    given: { quarter: 4, game: { marks: { 'directive/brief-press-openai': 4 } } },
    choice: 'choice-of-clouds',
    posts: { 'money:openai': -20, 'money:suppliers': 20, 'gauge:microsoft.legitimacy': -1, 'gauge:trust': -2 },
    makes: ['modified'],
  },
  {
    name: 'Praise of the partnership buys little more than trust',
    choice: 'partnership',
    posts: { 'money:openai': -20, 'money:suppliers': 20, 'gauge:trust': 4 },
    makes: ['modified'],
  },
];

/** Tells the press a story: how much choice of clouds there is, how fast the work goes, how good the partnership is. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'brief-press-openai',
    side: 'openai',
    suit: 'exclusivity',
    step: 'opinion',
    targets: undefined,
    choices: ['choice-of-clouds', 'progress', 'partnership'],
    refusal: () => undefined,
    effects: (situation, order) => effects(n, situation, order),
    numbers,
    examples,
  } satisfies Directive;
};

export const briefPressOpenai = make();
