import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 9, unit: 'weight', source: 'assumption' },
  investUsdM: { value: 1_550, unit: '$M', source: 'assumption' },
  investCapability: { value: 4, unit: 'points', source: 'assumption' },
  investStaff: { value: 2, unit: 'points', source: 'assumption' },
  counterUsdM: { value: 2_000, unit: '$M', source: 'assumption' },
  counterStaff: { value: 5, unit: 'points', source: 'assumption' },
  counterMission: { value: 2, unit: 'points', source: 'assumption' },
  blessStaff: { value: 2, unit: 'points', source: 'assumption' },
  blessFrontier: { value: 2, unit: 'points', source: 'assumption' },
  blessLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  loss: { value: 2, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  { name: 'Their going is felt whatever is done', posts: { 'gauge:openai.staff': -2 } },
  {
    name: 'A stake in the new company keeps a door open',
    choice: 'invest',
    posts: { 'gauge:openai.staff': 2, 'gauge:openai.capability': 4, 'money:openai': -1_550, 'money:labs': 1_550 },
  },
  {
    name: 'A counter-offer keeps them, at everyone’s price',
    choice: 'counter',
    posts: { 'gauge:openai.mission': -2, 'gauge:openai.staff': 5, 'money:openai': -2_000, 'money:staff': 2_000 },
  },
  {
    name: 'Blessed, they become rivals and friends',
    choice: 'bless',
    posts: { 'gauge:openai.legitimacy': 2, 'gauge:world.frontier': 2 },
  },
];

/** Leaders of research leave to found a company of their own. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'research-leaders-leave',
    asks: ['openai'],
    facts: ['T02'],
    weight: ({ game }) => (game.gauges['openai.staff'] <= 75 ? n.weight : 0),
    always: () => [posted('openai.staff', -n.loss)],
    choices: [
      {
        id: 'invest',
        effects: () => [
          paid('openai', 'labs', n.investUsdM),
          posted('openai.capability', n.investCapability),
          posted('openai.staff', n.investStaff),
        ],
      },
      {
        id: 'counter',
        effects: () => [
          paid('openai', 'staff', n.counterUsdM),
          posted('openai.staff', n.counterStaff),
          posted('openai.mission', -n.counterMission),
        ],
      },
      {
        id: 'bless',
        effects: () => [posted('openai.legitimacy', n.blessLegitimacy), posted('world.frontier', n.blessFrontier)],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const researchLeadersLeave = make();
