import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 20, unit: 'weight', source: 'assumption' },
  checksBps: { value: 150, unit: 'bps', source: 'assumption' },
  checksQuarters: { value: 2, unit: 'quarters', source: 'assumption' },
  checksLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  checksMood: { value: 4, unit: 'points', source: 'assumption' },
  panelUsdM: { value: 300, unit: '$M', source: 'assumption' },
  panelMission: { value: 2, unit: 'points', source: 'assumption' },
  panelMood: { value: 6, unit: 'points', source: 'assumption' },
  panelQuarters: { value: 3, unit: 'quarters', source: 'assumption' },
  laterBps: { value: 3_000, unit: 'bps', source: 'assumption' },
  laterLoss: { value: 3, unit: 'points', source: 'assumption' },
  laterGainBps: { value: 80, unit: 'bps', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'Age checks slow growth and please the states',
    choice: 'checks',
    posts: { 'gauge:openai.legitimacy': 2 },
    makes: ['modified', 'modified'],
  },
  {
    name: 'A safety panel pleases California above all',
    choice: 'panel',
    posts: { 'gauge:openai.mission': 2, 'gauge:openai.staff': -1, 'money:openai': -300, 'money:public': 300 },
    makes: ['modified'],
  },
  {
    name: 'Nothing changes, nobody writes about it, customers keep coming',
    choice: 'later',
    luck: 8_000,
    posts: {},
    makes: ['modified'],
  },
  {
    name: 'Nothing changes, and it becomes a headline',
    choice: 'later',
    luck: 1_000,
    posts: { 'gauge:openai.legitimacy': -3 },
    makes: ['modified', 'modified'],
  },
];

/** Both attorneys general tie their review to the safety of young users. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'states-safety-letter',
    asks: ['openai'],
    facts: ['G09'],
    weight: ({ game }) => (game.contract.closedQuarter === null ? n.weight : Math.round(n.weight / 3)),
    choices: [
      {
        id: 'checks',
        effects: ({ game }) => [
          added('demand-growth', -n.checksBps, game.quarter + n.checksQuarters),
          posted('openai.legitimacy', n.checksLegitimacy),
          added('review-mood', n.checksMood, game.quarter + n.checksQuarters),
        ],
      },
      {
        id: 'panel',
        effects: ({ game }) => [
          paid('openai', 'public', n.panelUsdM),
          posted('openai.mission', n.panelMission),
          added('review/california', n.panelMood, game.quarter + n.panelQuarters),
          posted('openai.staff', -1),
        ],
      },
      {
        id: 'later',
        effects: ({ game, roll }) => [
          added('demand-growth', n.laterGainBps, game.quarter + n.checksQuarters),
          ...(happens(roll('event/states-safety-letter/headlines'), n.laterBps)
            ? [
                posted('openai.legitimacy', -n.laterLoss),
                added('review-mood', -n.laterLoss, game.quarter + n.checksQuarters),
              ]
            : []),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const statesSafetyLetter = make();
