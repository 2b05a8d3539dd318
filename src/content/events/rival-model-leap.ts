import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 12, unit: 'weight', source: 'assumption' },
  leap: { value: 18, unit: 'points', source: 'assumption' },
  rushReleased: { value: 16, unit: 'points', source: 'assumption' },
  rushMission: { value: 2, unit: 'points', source: 'assumption' },
  rushBps: { value: 150, unit: 'bps', source: 'assumption' },
  rushLegitimacyBps: { value: 3_000, unit: 'bps', source: 'assumption' },
  rushLoss: { value: 2, unit: 'points', source: 'assumption' },
  retrainUsdM: { value: 1_950, unit: '$M', source: 'assumption' },
  retrainGain: { value: 2, unit: 'points', source: 'assumption' },
  retrainQuarters: { value: 3, unit: 'quarters', source: 'assumption' },
  calmLostBps: { value: 100, unit: 'bps', source: 'assumption' },
  calmQuarters: { value: 2, unit: 'quarters', source: 'assumption' },
  calmMission: { value: 1, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  { name: 'The frontier moves whatever is answered', posts: { 'gauge:world.frontier': 18 } },
  {
    name: 'A rushed release sells what the laboratory has',
    choice: 'rush',
    posts: { 'gauge:openai.mission': -2, 'gauge:openai.released': 15 },
    makes: ['modified'],
  },
  {
    name: 'A rushed release with a flaw is noticed',
    choice: 'rush',
    luck: 1_000,
    posts: { 'gauge:openai.legitimacy': -2, 'gauge:openai.mission': -2, 'gauge:openai.released': 15 },
    makes: ['modified'],
  },
  {
    name: 'Nothing unreleased, nothing to rush, and the haste still shows',
    choice: 'rush',
    given: { gauges: { 'openai.released': 1_000 } },
    posts: { 'gauge:openai.mission': -2 },
    makes: ['modified'],
  },
  {
    name: 'Retraining costs cash for three quarters’ gain',
    choice: 'retrain',
    posts: { 'money:openai': -1_950, 'money:suppliers': 1_950 },
    makes: ['modified'],
  },
  {
    name: 'Keeping calm loses some customers',
    choice: 'calm',
    posts: { 'gauge:openai.credibility': 1, 'gauge:openai.mission': 1 },
    makes: ['modified'],
  },
];

/** A rival laboratory shows a model that leads most tables. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'rival-model-leap',
    asks: ['openai'],
    facts: ['V14', 'M18'],
    weight: ({ game }) =>
      game.quarter >= 1 && game.gauges['openai.released'] > game.gauges['world.frontier'] - 30 ? n.weight : 0,
    always: () => [posted('world.frontier', n.leap)],
    choices: [
      {
        id: 'rush',
        effects: ({ game, roll }) => [
          posted(
            'openai.released',
            Math.min(n.rushReleased, Math.max(0, game.gauges['openai.capability'] - game.gauges['openai.released'])),
          ),
          posted('openai.mission', -n.rushMission),
          added('demand-growth', n.rushBps, game.quarter + n.calmQuarters),
          ...(happens(roll('event/rival-model-leap/flaw'), n.rushLegitimacyBps)
            ? [posted('openai.legitimacy', -n.rushLoss)]
            : []),
        ],
      },
      {
        id: 'retrain',
        effects: ({ game }) => [
          paid('openai', 'suppliers', n.retrainUsdM),
          added('training', n.retrainGain, game.quarter + n.retrainQuarters),
        ],
      },
      {
        id: 'calm',
        effects: ({ game }) => [
          added('demand-growth', -n.calmLostBps, game.quarter + n.calmQuarters),
          posted('openai.mission', n.calmMission),
          posted('openai.credibility', 1),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const rivalModelLeap = make();
