import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 24, unit: 'weight', source: 'assumption' },
  fullUsdM: { value: 1_950, unit: '$M', source: 'assumption' },
  fullLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  fullMission: { value: 2, unit: 'points', source: 'assumption' },
  partUsdM: { value: 500, unit: '$M', source: 'assumption' },
  partMission: { value: 2, unit: 'points', source: 'assumption' },
  lateBps: { value: 3_500, unit: 'bps', source: 'assumption' },
  lateLoss: { value: 3, unit: 'points', source: 'assumption' },
  lateTenths: { value: 25, unit: 'tenths', source: 'assumption' },
  lateQuarters: { value: 4, unit: 'quarters', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'The whole year’s grants at once',
    choice: 'full',
    posts: { 'gauge:openai.legitimacy': 2, 'gauge:openai.mission': 2, 'money:openai': -1_950, 'money:public': 1_950 },
  },
  {
    name: 'A first part serves the mission and makes no headline',
    choice: 'part',
    posts: { 'gauge:openai.mission': 2, 'money:openai': -500, 'money:public': 500 },
  },
  { name: 'Later, and nobody complains', choice: 'late', posts: {}, makes: ['modified'] },
  {
    name: 'Later, and everybody complains',
    choice: 'late',
    luck: 1_000,
    posts: { 'gauge:openai.legitimacy': -3 },
    makes: ['modified'],
  },
];

/** The foundation's first grants are awaited. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'foundation-grants',
    asks: ['openai'],
    facts: ['G16', 'S20'],
    weight: ({ game }) => (game.contract.closedQuarter === null ? 0 : n.weight),
    choices: [
      {
        id: 'full',
        effects: () => [
          paid('openai', 'public', n.fullUsdM),
          posted('openai.legitimacy', n.fullLegitimacy),
          posted('openai.mission', n.fullMission),
        ],
      },
      { id: 'part', effects: () => [paid('openai', 'public', n.partUsdM), posted('openai.mission', n.partMission)] },
      {
        id: 'late',
        effects: ({ game, roll }) => [
          added('multiple', n.lateTenths, game.quarter + n.lateQuarters),
          ...(happens(roll('event/foundation-grants/impatience'), n.lateBps)
            ? [posted('openai.legitimacy', -n.lateLoss)]
            : []),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const foundationGrants = make();
