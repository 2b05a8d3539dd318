import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 12, unit: 'weight', source: 'assumption' },
  bonusUsdM: { value: 1_950, unit: '$M', source: 'assumption' },
  staffKept: { value: 4, unit: 'points', source: 'assumption' },
  freedomMission: { value: 3, unit: 'points', source: 'assumption' },
  freedomBps: { value: 100, unit: 'bps', source: 'assumption' },
  freedomQuarters: { value: 2, unit: 'quarters', source: 'assumption' },
  freedomLostBps: { value: 4_500, unit: 'bps', source: 'assumption' },
  freedomLoss: { value: 3, unit: 'points', source: 'assumption' },
  juniorLoss: { value: 1, unit: 'points', source: 'assumption' },
  juniorGain: { value: 2, unit: 'points', source: 'assumption' },
  juniorTraining: { value: 1, unit: 'points', source: 'assumption' },
  juniorSavedUsdM: { value: 600, unit: '$M', source: 'assumption' },
  juniorQuarters: { value: 2, unit: 'quarters', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'Bonuses keep people and cost cash',
    choice: 'match',
    posts: { 'gauge:openai.staff': 4, 'money:openai': -1_950, 'money:staff': 1_950 },
  },
  {
    name: 'Freedom to publish keeps people at even luck, while products wait',
    choice: 'freedom',
    posts: { 'gauge:openai.mission': 3, 'gauge:openai.staff': 1 },
    makes: ['modified'],
  },
  {
    name: 'Freedom to publish is sometimes not enough',
    choice: 'freedom',
    luck: 1_000,
    posts: { 'gauge:openai.mission': 3, 'gauge:openai.staff': -3 },
    makes: ['modified'],
  },
  {
    name: 'Promoting juniors saves pay, and the next model learns less',
    choice: 'juniors',
    posts: { 'gauge:openai.credibility': 2, 'gauge:openai.staff': -1 },
    makes: ['modified', 'modified'],
  },
];

/** A rival laboratory makes offers to researchers. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'staff-poaching',
    asks: ['openai'],
    facts: ['T01', 'T02'],
    weight: ({ game }) => (game.gauges['openai.staff'] < 62 ? n.weight * 2 : n.weight),
    choices: [
      { id: 'match', effects: () => [paid('openai', 'staff', n.bonusUsdM), posted('openai.staff', n.staffKept)] },
      {
        id: 'freedom',
        effects: ({ game, roll }) => [
          posted('openai.mission', n.freedomMission),
          added('demand-growth', -n.freedomBps, game.quarter + n.freedomQuarters),
          ...(happens(roll('event/staff-poaching/offers'), n.freedomLostBps)
            ? [posted('openai.staff', -n.freedomLoss)]
            : [posted('openai.staff', 1)]),
        ],
      },
      {
        id: 'juniors',
        effects: ({ game }) => [
          posted('openai.staff', -n.juniorLoss),
          posted('openai.credibility', n.juniorGain),
          added('training', -n.juniorTraining, game.quarter + n.juniorQuarters),
          added('openai-costs', -n.juniorSavedUsdM, game.quarter + n.juniorQuarters),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const staffPoaching = make();
