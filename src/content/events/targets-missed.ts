import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, posted } from '../effects.ts';

const numbers = {
  weight: { value: 9, unit: 'weight', source: 'assumption' },
  plainCredibility: { value: 3, unit: 'points', source: 'assumption' },
  plainTenths: { value: 20, unit: 'tenths', source: 'assumption' },
  quarters: { value: 3, unit: 'quarters', source: 'assumption' },
  advertsBps: { value: 250, unit: 'bps', source: 'assumption' },
  advertsMission: { value: 1, unit: 'points', source: 'assumption' },
  advertsLegitimacy: { value: 1, unit: 'points', source: 'assumption' },
  cutUsdM: { value: 450, unit: '$M', source: 'assumption' },
  cutQuarters: { value: 4, unit: 'quarters', source: 'assumption' },
  cutTraining: { value: 1, unit: 'points', source: 'assumption' },
  cutTrainingQuarters: { value: 2, unit: 'quarters', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'Said plainly, the miss is believed and marked down',
    choice: 'plain',
    posts: { 'gauge:openai.credibility': 3 },
    makes: ['modified'],
  },
  {
    name: 'Advertisements sell and annoy',
    choice: 'adverts',
    posts: { 'gauge:openai.legitimacy': -1, 'gauge:openai.mission': -1 },
    makes: ['modified'],
  },
  { name: 'Costs are cut where it hurts later', choice: 'cut', posts: {}, makes: ['modified', 'modified'] },
];

/** Users and sales fall short of the plan. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'targets-missed',
    asks: ['openai'],
    facts: ['E23', 'E16'],
    weight: ({ game }) =>
      game.quarter >= 2 && game.gauges['openai.released'] < game.gauges['world.frontier'] + 40
        ? n.weight
        : Math.round(n.weight / 3),
    choices: [
      {
        id: 'plain',
        effects: ({ game }) => [
          posted('openai.credibility', n.plainCredibility),
          added('multiple', -n.plainTenths, game.quarter + n.quarters),
        ],
      },
      {
        id: 'adverts',
        effects: ({ game }) => [
          added('demand-growth', n.advertsBps, game.quarter + n.quarters),
          posted('openai.mission', -n.advertsMission),
          posted('openai.legitimacy', -n.advertsLegitimacy),
        ],
      },
      {
        id: 'cut',
        effects: ({ game }) => [
          added('openai-costs', -n.cutUsdM, game.quarter + n.cutQuarters),
          added('training', -n.cutTraining, game.quarter + n.cutTrainingQuarters),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const targetsMissed = make();
