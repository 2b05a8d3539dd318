import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, posted } from '../effects.ts';

const numbers = {
  weight: { value: 9, unit: 'weight', source: 'assumption' },
  largeMission: { value: 1, unit: 'points', source: 'assumption' },
  largeLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  largeFrontier: { value: 5, unit: 'points', source: 'assumption' },
  largeBps: { value: 60, unit: 'bps', source: 'assumption' },
  quarters: { value: 2, unit: 'quarters', source: 'assumption' },
  smallLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  smallFrontier: { value: 1, unit: 'points', source: 'assumption' },
  smallBps: { value: 3_000, unit: 'bps', source: 'assumption' },
  smallLoss: { value: 3, unit: 'points', source: 'assumption' },
  keepTrust: { value: 3, unit: 'points', source: 'assumption' },
  keepBps: { value: 60, unit: 'bps', source: 'assumption' },
  keepStaff: { value: 1, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'A large model given away helps the public and the rivals',
    choice: 'large',
    posts: { 'gauge:openai.legitimacy': 2, 'gauge:openai.mission': 1, 'gauge:world.frontier': 5 },
    makes: ['modified'],
  },
  {
    name: 'A small one is welcomed',
    choice: 'small',
    posts: { 'gauge:openai.legitimacy': 2, 'gauge:world.frontier': 1 },
  },
  {
    name: 'A small one is called a crumb',
    choice: 'small',
    luck: 1_000,
    posts: { 'gauge:openai.credibility': -3, 'gauge:openai.legitimacy': 2, 'gauge:world.frontier': 1 },
  },
  {
    name: 'Kept, it disappoints those who joined for openness',
    choice: 'keep',
    posts: { 'gauge:trust': 3, 'gauge:openai.staff': -1 },
    makes: ['modified'],
  },
];

/** The laboratory could give a model away. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'open-weight-release',
    asks: ['openai'],
    facts: ['S17'],
    weight: ({ game }) => (game.quarter >= 1 ? n.weight : 0),
    choices: [
      {
        id: 'large',
        effects: ({ game }) => [
          posted('openai.mission', n.largeMission),
          posted('openai.legitimacy', n.largeLegitimacy),
          posted('world.frontier', n.largeFrontier),
          added('demand-growth', -n.largeBps, game.quarter + n.quarters),
        ],
      },
      {
        id: 'small',
        effects: ({ roll }) => [
          posted('openai.legitimacy', n.smallLegitimacy),
          posted('world.frontier', n.smallFrontier),
          ...(happens(roll('event/open-weight-release/mockery'), n.smallBps)
            ? [posted('openai.credibility', -n.smallLoss)]
            : []),
        ],
      },
      {
        id: 'keep',
        effects: ({ game }) => [
          posted('trust', n.keepTrust),
          added('demand-growth', n.keepBps, game.quarter + n.quarters),
          posted('openai.staff', -n.keepStaff),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const openWeightRelease = make();
