import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 90, unit: 'weight', source: 'assumption' },
  settleUsdM: { value: 1_300, unit: '$M', source: 'assumption' },
  settleLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  fightUsdM: { value: 200, unit: '$M', source: 'assumption' },
  fightBps: { value: 5_000, unit: 'bps', source: 'assumption' },
  fightLoss: { value: 4, unit: 'points', source: 'assumption' },
  rebuildTraining: { value: 2, unit: 'points', source: 'assumption' },
  rebuildQuarters: { value: 3, unit: 'quarters', source: 'assumption' },
  rebuildLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  rebuildMission: { value: 2, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'What was hidden weighs more than what happened',
    posts: { 'gauge:openai.credibility': -2 },
    makes: ['modified'],
  },
  {
    name: 'A settlement ends the suit and the silence',
    choice: 'settle',
    posts: { 'gauge:openai.legitimacy': -2, 'money:openai': -1_300, 'money:public': 1_300 },
  },
  {
    name: 'Fought, the suit is thrown out',
    choice: 'fight',
    luck: 9_000,
    posts: { 'money:openai': -200, 'money:suppliers': 200 },
  },
  {
    name: 'Fought, the suit has its hearing',
    choice: 'fight',
    luck: 1_000,
    posts: { 'gauge:openai.legitimacy': -4, 'money:openai': -200, 'money:suppliers': 200 },
  },
  {
    name: 'Rebuilt in the open, the tests cost time',
    choice: 'rebuild',
    posts: { 'gauge:openai.legitimacy': -2, 'gauge:openai.mission': 2 },
    makes: ['modified'],
  },
];

/** What was repaired quietly is in the newspaper. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'incident-comes-out',
    asks: ['openai'],
    facts: ['L13', 'T05'],
    weight: ({ game }) => (game.marks['event/evaluation-incident/openai'] === 2 ? n.weight : 0),
    always: ({ game }) => [posted('openai.credibility', -2), added('case-mood', 1, game.quarter + 3)],
    choices: [
      {
        id: 'settle',
        effects: () => [paid('openai', 'public', n.settleUsdM), posted('openai.legitimacy', -n.settleLegitimacy)],
      },
      {
        id: 'fight',
        effects: ({ roll }) => [
          paid('openai', 'suppliers', n.fightUsdM),
          ...(happens(roll('event/incident-comes-out/hearing'), n.fightBps)
            ? [posted('openai.legitimacy', -n.fightLoss)]
            : []),
        ],
      },
      {
        id: 'rebuild',
        effects: ({ game }) => [
          added('training', -n.rebuildTraining, game.quarter + n.rebuildQuarters),
          posted('openai.legitimacy', -n.rebuildLegitimacy),
          posted('openai.mission', n.rebuildMission),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const incidentComesOut = make();
