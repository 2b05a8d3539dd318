import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 10, unit: 'weight', source: 'assumption' },
  stagesReleased: { value: 8, unit: 'points', source: 'assumption' },
  stagesLegitimacy: { value: 3, unit: 'points', source: 'assumption' },
  stagesMission: { value: 1, unit: 'points', source: 'assumption' },
  stagesBps: { value: 250, unit: 'bps', source: 'assumption' },
  quarters: { value: 2, unit: 'quarters', source: 'assumption' },
  shortReleased: { value: 4, unit: 'points', source: 'assumption' },
  shortLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  shortUsdM: { value: 150, unit: '$M', source: 'assumption' },
  nowReleased: { value: 10, unit: 'points', source: 'assumption' },
  nowBps: { value: 250, unit: 'bps', source: 'assumption' },
  nowLegitimacy: { value: 1, unit: 'points', source: 'assumption' },
  nowMission: { value: 1, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'Stages hold back part of what is on sale',
    choice: 'stages',
    posts: { 'gauge:openai.legitimacy': 3, 'gauge:openai.mission': 1, 'gauge:openai.released': -8 },
    makes: ['modified'],
  },
  {
    name: 'A short trial period is a compromise',
    choice: 'short',
    posts: { 'gauge:openai.legitimacy': 2, 'gauge:openai.released': -4, 'money:openai': -150, 'money:public': 150 },
  },
  {
    name: 'Released at once, the lead goes on sale',
    choice: 'now',
    posts: { 'gauge:openai.legitimacy': -1, 'gauge:openai.mission': -1, 'gauge:openai.released': 10 },
    makes: ['modified'],
  },
  {
    name: 'With nothing in reserve there is only the offence',
    choice: 'now',
    given: { gauges: { 'openai.released': 1_000 } },
    posts: { 'gauge:openai.legitimacy': -1, 'gauge:openai.mission': -1 },
    makes: ['modified'],
  },
];

/** The government asks that the next model go out in stages. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'government-staged-release',
    asks: ['openai'],
    facts: ['T04'],
    weight: ({ game }) =>
      game.quarter >= 2 && game.gauges['openai.capability'] >= game.gauges['openai.released'] ? n.weight : 0,
    choices: [
      {
        id: 'stages',
        effects: ({ game }) => [
          posted('openai.released', -n.stagesReleased),
          posted('openai.legitimacy', n.stagesLegitimacy),
          posted('openai.mission', n.stagesMission),
          added('demand-growth', -n.stagesBps, game.quarter + n.quarters),
        ],
      },
      {
        id: 'short',
        effects: () => [
          paid('openai', 'public', n.shortUsdM),
          posted('openai.released', -n.shortReleased),
          posted('openai.legitimacy', n.shortLegitimacy),
        ],
      },
      {
        id: 'now',
        effects: ({ game }) => [
          posted(
            'openai.released',
            Math.min(n.nowReleased, Math.max(0, game.gauges['openai.capability'] - game.gauges['openai.released'])),
          ),
          added('demand-growth', n.nowBps, game.quarter + n.quarters),
          posted('openai.legitimacy', -n.nowLegitimacy),
          posted('openai.mission', -n.nowMission),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const governmentStagedRelease = make();
