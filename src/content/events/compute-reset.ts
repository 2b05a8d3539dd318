import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 9, unit: 'weight', source: 'assumption' },
  afterStanding: { value: 18, unit: 'points', source: 'assumption' },
  cutUsdM: { value: 700, unit: '$M', source: 'assumption' },
  cutTraining: { value: 1, unit: 'points', source: 'assumption' },
  quarters: { value: 4, unit: 'quarters', source: 'assumption' },
  cutTrainingQuarters: { value: 3, unit: 'quarters', source: 'assumption' },
  cutCredibility: { value: 1, unit: 'points', source: 'assumption' },
  holdBps: { value: 4_500, unit: 'bps', source: 'assumption' },
  holdLoss: { value: 5, unit: 'points', source: 'assumption' },
  holdTraining: { value: 1, unit: 'points', source: 'assumption' },
  holdGain: { value: 3, unit: 'points', source: 'assumption' },
  prepaidUsdM: { value: 1_950, unit: '$M', source: 'assumption' },
  prepaidBps: { value: 150, unit: 'bps', source: 'assumption' },
  prepaidQuarters: { value: 2, unit: 'quarters', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'A smaller plan saves money and trains less',
    choice: 'cut',
    posts: { 'gauge:openai.credibility': -1 },
    makes: ['modified', 'modified'],
  },
  {
    name: 'The plan holds, and is believed',
    choice: 'hold',
    posts: { 'gauge:openai.credibility': 3 },
    makes: ['modified'],
  },
  {
    name: 'The plan holds, and is not believed',
    choice: 'hold',
    luck: 1_000,
    posts: { 'gauge:openai.credibility': -5 },
    makes: ['modified'],
  },
  {
    name: 'Service sold in advance is income that will be missed',
    choice: 'prepay',
    posts: {
      'gauge:openai.credibility': 2,
      'gauge:openai.legitimacy': -1,
      'money:openai': 1_950,
      'money:customers': -1_950,
    },
    makes: ['modified'],
  },
];

/** The plan for compute is cut to what can be paid. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'compute-reset',
    asks: ['openai'],
    facts: ['C13', 'E23'],
    weight: ({ game }) =>
      game.quarter < 3 ? 0 : game.marks['event/commitment-total/openai'] === 1 ? n.afterStanding : n.weight,
    choices: [
      {
        id: 'cut',
        effects: ({ game }) => [
          added('openai-costs', -n.cutUsdM, game.quarter + n.quarters),
          added('training', -n.cutTraining, game.quarter + n.cutTrainingQuarters),
          posted('openai.credibility', -n.cutCredibility),
        ],
      },
      {
        id: 'hold',
        effects: ({ game, roll }) => [
          added('training', n.holdTraining, game.quarter + n.cutTrainingQuarters),
          posted(
            'openai.credibility',
            happens(roll('event/compute-reset/belief'), n.holdBps) ? -n.holdLoss : n.holdGain,
          ),
        ],
      },
      {
        id: 'prepay',
        effects: ({ game }) => [
          paid('customers', 'openai', n.prepaidUsdM),
          added('demand-growth', -n.prepaidBps, game.quarter + n.prepaidQuarters),
          posted('openai.legitimacy', -1),
          posted('openai.credibility', 2),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const computeReset = make();
