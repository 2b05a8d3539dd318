import type { Effect } from '../../engine/facts.ts';
import type { Order } from '../../engine/game.ts';
import { happens } from '../../engine/luck.ts';
import { valuesOf, type Directive, type Example, type Numbers } from '../../engine/rulebook.ts';
import type { Overrides, Situation, Values } from '../../engine/rulebook.ts';
import { paid, posted, scaled } from '../effects.ts';
import { worn } from './repeated.ts';

export const numbers = {
  costUsdM: { value: 40, unit: '$M', source: 'assumption' },
  restQuarters: { value: 3, unit: 'quarters', source: 'assumption' },
  shelfLegitimacy: { value: 2, unit: 'points', source: 'M15' },
  shelfHosted: { value: 1, unit: 'points', source: 'M15' },
  shelfTrust: { value: 3, unit: 'points', source: 'M15' },
  partnersTrust: { value: 5, unit: 'points', source: 'N11' },
  partnersConfidence: { value: 1, unit: 'points', source: 'M10' },
  patienceCredibility: { value: 4, unit: 'points', source: 'N04' },
  patienceFundingBps: { value: 8_500, unit: 'bps', source: 'N04' },
  patienceQuarters: { value: 2, unit: 'quarters', source: 'assumption' },
  patienceTrust: { value: 3, unit: 'points', source: 'N04' },
  foundBps: { value: 2_000, unit: 'bps', source: 'assumption' },
  foundCredibility: { value: 3, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;
type N = Values<typeof numbers>;

/** Every story serves one thing and harms another, and each may be found out as a story. */
function effects(n: N, situation: Situation, { choice }: Order): readonly Effect[] {
  const { game } = situation;
  const fresh = (points: number): number => worn(game, 'brief-press-microsoft', points, n.restQuarters);
  const found = happens(situation.roll('directive/brief-press-microsoft/told'), n.foundBps);
  const common: Effect[] = [
    paid('microsoft', 'suppliers', n.costUsdM),
    ...(found ? [posted('microsoft.credibility', -n.foundCredibility)] : []),
  ];
  if (choice === 'partnership') {
    const price = posted('microsoft.confidence', -n.partnersConfidence);
    return [...common, posted('trust', fresh(n.partnersTrust)), price];
  }
  if (choice === 'patience') {
    return [
      ...common,
      posted('microsoft.credibility', fresh(n.patienceCredibility)),
      scaled('funding', n.patienceFundingBps, game.quarter + n.patienceQuarters),
      posted('trust', -n.patienceTrust),
    ];
  }
  return [
    ...common,
    posted('microsoft.legitimacy', fresh(n.shelfLegitimacy)),
    posted('microsoft.hosted', n.shelfHosted),
    posted('trust', -n.shelfTrust),
  ];
}

const examples: readonly Example[] = [
  {
    name: 'A story of an open shelf pleases everybody but the partner',
    choice: 'open-shelf',
    posts: {
      'money:microsoft': -40,
      'money:suppliers': 40,
      'gauge:microsoft.legitimacy': 2,
      'gauge:microsoft.hosted': 1,
      'gauge:trust': -3,
    },
  },
  {
    name: 'To say that the old contract will do makes OpenAI’s investors wait',
    choice: 'patience',
    posts: { 'money:microsoft': -40, 'money:suppliers': 40, 'gauge:microsoft.credibility': 4, 'gauge:trust': -3 },
    makes: ['modified'],
  },
  {
    name: 'Told again at once, praise of the partnership is worth less, and may be found out',
    given: { quarter: 4, game: { marks: { 'directive/brief-press-microsoft': 4 } } },
    choice: 'partnership',
    luck: 0,
    posts: {
      'money:microsoft': -40,
      'money:suppliers': 40,
      'gauge:microsoft.credibility': -3,
      'gauge:trust': 3,
      'gauge:microsoft.confidence': -1,
    },
  },
];

/** Tells the press a story: an open shelf of models, a good partnership, or a contract that it can live with. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'brief-press-microsoft',
    side: 'microsoft',
    suit: 'exclusivity',
    step: 'opinion',
    targets: undefined,
    choices: ['open-shelf', 'partnership', 'patience'],
    refusal: () => undefined,
    effects: (situation, order) => effects(n, situation, order),
    numbers,
    examples,
  } satisfies Directive;
};

export const briefPressMicrosoft = make();
