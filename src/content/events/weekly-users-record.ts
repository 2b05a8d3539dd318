import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 9, unit: 'weight', source: 'assumption' },
  sellBps: { value: 120, unit: 'bps', source: 'assumption' },
  quarters: { value: 3, unit: 'quarters', source: 'assumption' },
  sellLegitimacy: { value: 1, unit: 'points', source: 'assumption' },
  sellStaff: { value: 2, unit: 'points', source: 'assumption' },
  schoolsUsdM: { value: 1_550, unit: '$M', source: 'assumption' },
  schoolsMission: { value: 1, unit: 'points', source: 'assumption' },
  schoolsLegitimacy: { value: 1, unit: 'points', source: 'assumption' },
  officesUsdM: { value: 300, unit: '$M', source: 'assumption' },
  officesBps: { value: 300, unit: 'bps', source: 'assumption' },
  officesLegitimacy: { value: 1, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'Free users are asked to pay',
    choice: 'sell',
    posts: { 'gauge:openai.legitimacy': -1, 'gauge:openai.staff': 2 },
    makes: ['modified'],
  },
  {
    name: 'Schools get it free',
    choice: 'schools',
    posts: { 'gauge:openai.legitimacy': 1, 'gauge:openai.mission': 1, 'money:openai': -1_550, 'money:public': 1_550 },
  },
  {
    name: 'Offices get a team of their own, and others wait',
    choice: 'offices',
    posts: { 'gauge:openai.legitimacy': -1, 'money:openai': -300, 'money:suppliers': 300 },
    makes: ['modified'],
  },
];

/** More people than ever use the assistant, most of them for nothing. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'weekly-users-record',
    asks: ['openai'],
    facts: ['E15', 'E17'],
    weight: ({ game }) => (game.gauges['openai.released'] >= game.gauges['world.frontier'] ? n.weight : 0),
    choices: [
      {
        id: 'sell',
        effects: ({ game }) => [
          added('demand-growth', n.sellBps, game.quarter + n.quarters),
          posted('openai.legitimacy', -n.sellLegitimacy),
          posted('openai.staff', n.sellStaff),
        ],
      },
      {
        id: 'schools',
        effects: () => [
          paid('openai', 'public', n.schoolsUsdM),
          posted('openai.mission', n.schoolsMission),
          posted('openai.legitimacy', n.schoolsLegitimacy),
        ],
      },
      {
        id: 'offices',
        effects: ({ game }) => [
          paid('openai', 'suppliers', n.officesUsdM),
          added('demand-growth', n.officesBps, game.quarter + n.quarters),
          posted('openai.legitimacy', -n.officesLegitimacy),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const weeklyUsersRecord = make();
