import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 9, unit: 'weight', source: 'assumption' },
  appetiteGain: { value: 4, unit: 'points', source: 'assumption' },
  praiseTenths: { value: 30, unit: 'tenths', source: 'assumption' },
  quarters: { value: 3, unit: 'quarters', source: 'assumption' },
  praiseBps: { value: 4_000, unit: 'bps', source: 'assumption' },
  praiseLoss: { value: 4, unit: 'points', source: 'assumption' },
  hireUsdM: { value: 1_550, unit: '$M', source: 'assumption' },
  hireStaff: { value: 3, unit: 'points', source: 'assumption' },
  hireCapability: { value: 4, unit: 'points', source: 'assumption' },
  buildMission: { value: 2, unit: 'points', source: 'assumption' },
  buildCredibility: { value: 2, unit: 'points', source: 'assumption' },
  buildBps: { value: 60, unit: 'bps', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'Others’ riches tempt staff and warm capital',
    posts: { 'gauge:openai.staff': -1, 'gauge:world.appetite': 4 },
  },
  { name: 'Investors are told to compare', choice: 'praise', posts: {}, makes: ['modified'] },
  {
    name: 'Investors compare',
    choice: 'praise',
    luck: 1_000,
    posts: { 'gauge:openai.credibility': -4 },
    makes: ['modified'],
  },
  {
    name: 'Restless people are hired from the rival',
    choice: 'hire',
    posts: { 'gauge:openai.staff': 3, 'gauge:openai.capability': 4, 'money:openai': -1_550, 'money:staff': 1_550 },
  },
  {
    name: 'Work goes on, and the headlines go elsewhere',
    choice: 'build',
    posts: { 'gauge:openai.credibility': 2, 'gauge:openai.mission': 2 },
    makes: ['modified'],
  },
];

/** A rival laboratory goes to the market first. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'rival-listing',
    asks: ['openai'],
    facts: ['V14'],
    weight: ({ game }) => (game.quarter >= 4 && game.gauges['world.appetite'] >= 50 ? n.weight : 0),
    always: () => [posted('world.appetite', n.appetiteGain), posted('openai.staff', -1)],
    choices: [
      {
        id: 'praise',
        effects: ({ game, roll }) => [
          added('multiple', n.praiseTenths, game.quarter + n.quarters),
          ...(happens(roll('event/rival-listing/compared'), n.praiseBps)
            ? [posted('openai.credibility', -n.praiseLoss)]
            : []),
        ],
      },
      {
        id: 'hire',
        effects: () => [
          paid('openai', 'staff', n.hireUsdM),
          posted('openai.staff', n.hireStaff),
          posted('openai.capability', n.hireCapability),
        ],
      },
      {
        id: 'build',
        effects: ({ game }) => [
          posted('openai.mission', n.buildMission),
          posted('openai.credibility', n.buildCredibility),
          added('demand-growth', -n.buildBps, game.quarter + n.quarters),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const rivalListing = make();
