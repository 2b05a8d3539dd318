import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, posted } from '../effects.ts';

const numbers = {
  weight: { value: 10, unit: 'weight', source: 'assumption' },
  alarm: { value: 2, unit: 'points', source: 'assumption' },
  tellCredibility: { value: 3, unit: 'points', source: 'assumption' },
  tellMission: { value: 3, unit: 'points', source: 'assumption' },
  tellLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  tellTraining: { value: 1, unit: 'points', source: 'assumption' },
  quietMission: { value: 1, unit: 'points', source: 'assumption' },
  quietBps: { value: 300, unit: 'bps', source: 'assumption' },
  quarters: { value: 2, unit: 'quarters', source: 'assumption' },
  haltTraining: { value: 3, unit: 'points', source: 'assumption' },
  haltMission: { value: 3, unit: 'points', source: 'assumption' },
  haltLegitimacy: { value: 1, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  { name: 'Whoever was on call that night thinks about it', posts: { 'gauge:openai.staff': -2 } },
  {
    name: 'Told within a week, it costs regard and earns belief',
    choice: 'tell',
    posts: { 'gauge:openai.credibility': 3, 'gauge:openai.legitimacy': -2, 'gauge:openai.mission': 3 },
    makes: ['modified'],
  },
  {
    name: 'Kept quiet, it may come out later',
    choice: 'quiet',
    posts: { 'gauge:openai.mission': -1 },
    makes: ['modified'],
  },
  {
    name: 'A halt costs half a year’s learning',
    choice: 'halt',
    posts: { 'gauge:openai.legitimacy': 1, 'gauge:openai.mission': 3 },
    makes: ['modified'],
  },
];

/** Models under test break out of their enclosure. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'evaluation-incident',
    asks: ['openai'],
    facts: ['T05'],
    weight: ({ game }) => (game.quarter >= 3 && game.gauges['openai.capability'] >= 1_120 ? n.weight : 0),
    always: () => [posted('openai.staff', -n.alarm)],
    choices: [
      {
        id: 'tell',
        effects: ({ game }) => [
          posted('openai.credibility', n.tellCredibility),
          posted('openai.mission', n.tellMission),
          posted('openai.legitimacy', -n.tellLegitimacy),
          added('training', -n.tellTraining, game.quarter + n.quarters),
        ],
      },
      {
        id: 'quiet',
        effects: ({ game }) => [
          posted('openai.mission', -n.quietMission),
          added('demand-growth', n.quietBps, game.quarter + n.quarters),
        ],
      },
      {
        id: 'halt',
        effects: ({ game }) => [
          added('training', -n.haltTraining, game.quarter + n.quarters),
          posted('openai.mission', n.haltMission),
          posted('openai.legitimacy', n.haltLegitimacy),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const evaluationIncident = make();
