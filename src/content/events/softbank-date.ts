import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { paid, posted, scaled } from '../effects.ts';

const numbers = {
  weight: { value: 70, unit: 'weight', source: 'assumption' },
  earlyUsdM: { value: 5_000, unit: '$M', source: 'assumption' },
  discountUsdM: { value: 1_950, unit: '$M', source: 'assumption' },
  planBps: { value: 6_500, unit: 'bps', source: 'assumption' },
  planScaleBps: { value: 11_000, unit: 'bps', source: 'assumption' },
  planGain: { value: 3, unit: 'points', source: 'assumption' },
  planLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  planQuarters: { value: 2, unit: 'quarters', source: 'assumption' },
  planLoss: { value: 5, unit: 'points', source: 'assumption' },
  trustLoss: { value: 5, unit: 'points', source: 'assumption' },
  blame: { value: 4, unit: 'points', source: 'assumption' },
  sympathy: { value: 3, unit: 'points', source: 'assumption' },
  bridgeCredibility: { value: 3, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'A bridge brings cash now as notes, and part of the tranche is lost',
    choice: 'bridge',
    posts: {
      'gauge:openai.credibility': -3,
      'gauge:openai.softbankHeldUsdM': -6_950,
      'gauge:openai.notesUsdM': 5_000,
      'money:openai': 5_000,
      'money:capital': -5_000,
    },
  },
  {
    name: 'A plan that convinces makes the next round larger',
    choice: 'plan',
    posts: { 'gauge:openai.credibility': 3, 'gauge:openai.legitimacy': 2 },
    makes: ['modified'],
  },
  {
    name: 'A plan that does not convince costs credibility',
    choice: 'plan',
    luck: 8_000,
    posts: { 'gauge:openai.credibility': -5 },
  },
  {
    name: 'Blame wins sympathy and loses trust',
    choice: 'blame',
    posts: {
      'gauge:trust': -5,
      'gauge:openai.legitimacy': 3,
      'gauge:microsoft.legitimacy': -4,
      'gauge:microsoft.confidence': -1,
    },
  },
];

/** SoftBank's money waits for the conversion, and the date comes near. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'softbank-date',
    asks: ['openai'],
    facts: ['V03', 'V04'],
    weight: ({ game }) =>
      game.contract.closedQuarter === null && game.quarter <= 2 && game.gauges['openai.softbankHeldUsdM'] >= 10_000
        ? n.weight
        : 0,
    choices: [
      {
        id: 'bridge',
        effects: () => [
          paid('capital', 'openai', n.earlyUsdM),
          posted('openai.softbankHeldUsdM', -n.earlyUsdM - n.discountUsdM),
          posted('openai.notesUsdM', n.earlyUsdM),
          posted('openai.credibility', -n.bridgeCredibility),
        ],
      },
      {
        id: 'plan',
        effects: ({ game, roll }) =>
          happens(roll('event/softbank-date/plan'), n.planBps)
            ? [
                scaled('funding', n.planScaleBps, game.quarter + n.planQuarters),
                posted('openai.credibility', n.planGain),
                posted('openai.legitimacy', n.planLegitimacy),
              ]
            : [posted('openai.credibility', -n.planLoss)],
      },
      {
        id: 'blame',
        effects: () => [
          posted('trust', -n.trustLoss),
          posted('microsoft.legitimacy', -n.blame),
          posted('microsoft.confidence', -1),
          posted('openai.legitimacy', n.sympathy),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const softbankDate = make();
