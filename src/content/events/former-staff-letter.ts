import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, posted } from '../effects.ts';

const numbers = {
  weight: { value: 10, unit: 'weight', source: 'assumption' },
  papersMission: { value: 3, unit: 'points', source: 'assumption' },
  papersMood: { value: 3, unit: 'points', source: 'assumption' },
  moodQuarters: { value: 4, unit: 'quarters', source: 'assumption' },
  meetBps: { value: 5_000, unit: 'bps', source: 'assumption' },
  meetGain: { value: 3, unit: 'points', source: 'assumption' },
  meetLoss: { value: 3, unit: 'points', source: 'assumption' },
  enforceMood: { value: 5, unit: 'points', source: 'assumption' },
  enforceStaff: { value: 1, unit: 'points', source: 'assumption' },
  enforceLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  enforceTrust: { value: 4, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'Published papers serve the mission and one plaintiff',
    choice: 'papers',
    posts: { 'gauge:openai.mission': 3 },
    makes: ['modified'],
  },
  {
    name: 'A meeting that goes badly is told afterwards',
    choice: 'meet',
    posts: { 'gauge:openai.legitimacy': -3, 'gauge:openai.staff': 1 },
  },
  {
    name: 'A meeting that goes well is told too',
    choice: 'meet',
    luck: 1_000,
    posts: { 'gauge:openai.legitimacy': 3, 'gauge:openai.staff': 1 },
  },
  {
    name: 'Enforced silence helps in court and costs regard',
    choice: 'enforce',
    posts: { 'gauge:trust': 4, 'gauge:openai.legitimacy': -2, 'gauge:openai.staff': -1 },
    makes: ['modified'],
  },
];

/** People who once worked there ask the states to keep the nonprofit in charge. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'former-staff-letter',
    asks: ['openai'],
    facts: ['G06', 'G07'],
    weight: ({ game }) => (game.contract.closedQuarter === null ? n.weight : 0),
    choices: [
      {
        id: 'papers',
        effects: ({ game }) => [
          posted('openai.mission', n.papersMission),
          added('lawsuit/musk', n.papersMood, game.quarter + n.moodQuarters),
        ],
      },
      {
        id: 'meet',
        effects: ({ roll }) => [
          posted(
            'openai.legitimacy',
            happens(roll('event/former-staff-letter/meeting'), n.meetBps) ? n.meetGain : -n.meetLoss,
          ),
          posted('openai.staff', 1),
        ],
      },
      {
        id: 'enforce',
        effects: ({ game }) => [
          added('case-mood', -n.enforceMood, game.quarter + n.moodQuarters),
          posted('trust', n.enforceTrust),
          posted('openai.staff', -n.enforceStaff),
          posted('openai.legitimacy', -n.enforceLegitimacy),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const formerStaffLetter = make();
