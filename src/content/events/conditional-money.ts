import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted, scaled } from '../effects.ts';

const numbers = {
  weight: { value: 10, unit: 'weight', source: 'assumption' },
  nowUsdM: { value: 2_500, unit: '$M', source: 'assumption' },
  nowTrust: { value: 4, unit: 'points', source: 'assumption' },
  offersBps: { value: 1_500, unit: 'bps', source: 'assumption' },
  quarters: { value: 3, unit: 'quarters', source: 'assumption' },
  smallUsdM: { value: 800, unit: '$M', source: 'assumption' },
  smallCredibility: { value: 2, unit: 'points', source: 'assumption' },
  declineTrust: { value: 3, unit: 'points', source: 'assumption' },
  declineMission: { value: 2, unit: 'points', source: 'assumption' },
  declineScaleBps: { value: 9_500, unit: 'bps', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'The first part is paid, and the partner reads the conditions',
    choice: 'take',
    posts: { 'gauge:trust': -4, 'gauge:openai.mission': -1, 'money:openai': 2_500, 'money:capital': -2_500 },
    makes: ['modified'],
  },
  {
    name: 'Less money, fewer conditions',
    choice: 'small',
    posts: { 'gauge:openai.credibility': 2, 'gauge:openai.staff': -1, 'money:openai': 800, 'money:capital': -800 },
  },
  {
    name: 'Declined, it pleases the partner and disappoints the bankers',
    choice: 'decline',
    posts: { 'gauge:trust': 3, 'gauge:openai.mission': 2, 'gauge:openai.staff': -1 },
    makes: ['modified'],
  },
];

/** An investor offers a great sum, most of it on conditions. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'conditional-money',
    asks: ['openai'],
    facts: ['V07', 'V08'],
    weight: ({ game }) => (game.quarter >= 1 && game.gauges['world.appetite'] >= 50 ? n.weight : 0),
    choices: [
      {
        id: 'take',
        effects: ({ game }) => [
          paid('capital', 'openai', n.nowUsdM),
          posted('trust', -n.nowTrust),
          added('offer-chance', n.offersBps, game.quarter + n.quarters),
          posted('openai.mission', -1),
        ],
      },
      {
        id: 'small',
        effects: () => [
          paid('capital', 'openai', n.smallUsdM),
          posted('openai.credibility', n.smallCredibility),
          posted('openai.staff', -1),
        ],
      },
      {
        id: 'decline',
        effects: ({ game }) => [
          posted('trust', n.declineTrust),
          posted('openai.mission', n.declineMission),
          scaled('funding', n.declineScaleBps, game.quarter + n.quarters),
          posted('openai.staff', -1),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const conditionalMoney = make();
