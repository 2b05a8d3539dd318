import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 10, unit: 'weight', source: 'assumption' },
  openaiFeeUsdM: { value: 1_550, unit: '$M', source: 'assumption' },
  microsoftFeeUsdM: { value: 5_000, unit: '$M', source: 'assumption' },
  feeGain: { value: 1, unit: 'points', source: 'assumption' },
  feeMood: { value: 3, unit: 'points', source: 'assumption' },
  quarters: { value: 4, unit: 'quarters', source: 'assumption' },
  fightBps: { value: 3_000, unit: 'bps', source: 'assumption' },
  fightLoss: { value: 3, unit: 'points', source: 'assumption' },
  fightGain: { value: 5, unit: 'points', source: 'assumption' },
  fightUsdM: { value: 40, unit: '$M', source: 'assumption' },
  trainingLoss: { value: 1, unit: 'points', source: 'assumption' },
  salesLossUsdM: { value: 150, unit: '$M', source: 'assumption' },
  filterQuarters: { value: 3, unit: 'quarters', source: 'assumption' },
  cleanGain: { value: 3, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'A licence costs OpenAI money and quiets the courts',
    choice: 'license',
    side: 'openai',
    posts: { 'gauge:openai.legitimacy': 1, 'money:openai': -1_550, 'money:public': 1_550 },
    makes: ['modified'],
  },
  {
    name: 'Microsoft pays more, for it is the deeper pocket',
    choice: 'license',
    side: 'microsoft',
    posts: { 'gauge:microsoft.legitimacy': 1, 'money:microsoft': -5_000, 'money:public': 5_000 },
    makes: ['modified'],
  },
  {
    name: 'A fight that goes well shows resolve',
    choice: 'fight',
    posts: { 'gauge:openai.credibility': 5, 'money:openai': -40, 'money:suppliers': 40 },
  },
  {
    name: 'A fight that goes badly feeds every plaintiff',
    choice: 'fight',
    luck: 1_000,
    posts: { 'gauge:openai.legitimacy': -3, 'money:openai': -40, 'money:suppliers': 40 },
    makes: ['modified'],
  },
  {
    name: 'OpenAI filters its data and learns less',
    choice: 'filter',
    side: 'openai',
    posts: { 'gauge:openai.mission': 3 },
    makes: ['modified'],
  },
];

/** Publishers ask to be paid for what the models have read. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'publishers-claims',
    asks: ['openai', 'microsoft'],
    facts: ['L10', 'L11'],
    weight: () => n.weight,
    choices: [
      {
        id: 'license',
        effects: ({ game }, side) => [
          paid(side, 'public', side === 'openai' ? n.openaiFeeUsdM : n.microsoftFeeUsdM),
          posted(`${side}.legitimacy`, n.feeGain),
          added('case-mood', -n.feeMood, game.quarter + n.quarters),
        ],
      },
      {
        id: 'fight',
        effects: ({ game, roll }, side) => [
          paid(side, 'suppliers', n.fightUsdM),
          ...(happens(roll(`event/publishers-claims/${side}`), n.fightBps)
            ? [posted(`${side}.legitimacy`, -n.fightLoss), added('case-mood', 1, game.quarter + n.quarters)]
            : [posted(`${side}.credibility`, n.fightGain)]),
        ],
      },
      {
        id: 'filter',
        effects: ({ game }, side) =>
          side === 'openai'
            ? [
                added('training', -n.trainingLoss, game.quarter + n.filterQuarters),
                posted('openai.mission', n.cleanGain),
              ]
            : [posted('microsoft.productUsdM', -n.salesLossUsdM), posted('microsoft.legitimacy', 1)],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const publishersClaims = make();
