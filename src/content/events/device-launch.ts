import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 8, unit: 'weight', source: 'assumption' },
  buildUsdM: { value: 2_000, unit: '$M', source: 'assumption' },
  buildBps: { value: 160, unit: 'bps', source: 'assumption' },
  quarters: { value: 4, unit: 'quarters', source: 'assumption' },
  buildFlopBps: { value: 4_000, unit: 'bps', source: 'assumption' },
  buildLoss: { value: 4, unit: 'points', source: 'assumption' },
  partnerUsdM: { value: 1_050, unit: '$M', source: 'assumption' },
  partnerTrust: { value: 3, unit: 'points', source: 'assumption' },
  partnerStaff: { value: 2, unit: 'points', source: 'assumption' },
  waitMission: { value: 2, unit: 'points', source: 'assumption' },
  waitStaff: { value: 2, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'A launch that reviewers like',
    choice: 'build',
    posts: { 'gauge:openai.staff': 1, 'money:openai': -2_000, 'money:suppliers': 2_000 },
    makes: ['modified'],
  },
  {
    name: 'A launch that reviewers do not like',
    choice: 'build',
    luck: 1_000,
    posts: {
      'gauge:openai.credibility': -4,
      'gauge:openai.staff': 1,
      'money:openai': -2_000,
      'money:suppliers': 2_000,
    },
    makes: ['modified'],
  },
  {
    name: 'Sold through the partner, it is no longer quite one’s own',
    choice: 'partner',
    posts: {
      'gauge:trust': 3,
      'gauge:openai.credibility': -1,
      'gauge:openai.staff': -2,
      'money:openai': 1_050,
      'money:microsoft': -1_050,
    },
  },
  {
    name: 'Put off, it frees people for safer things',
    choice: 'wait',
    posts: { 'gauge:openai.credibility': 1, 'gauge:openai.mission': 2, 'gauge:openai.staff': -2 },
  },
];

/** A device of its own is ready to be shown. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'device-launch',
    asks: ['openai'],
    facts: ['S12', 'S21'],
    weight: ({ game }) => (game.quarter >= 3 && game.money.openai >= 5_000 ? n.weight : 0),
    choices: [
      {
        id: 'build',
        effects: ({ game, roll }) => [
          paid('openai', 'suppliers', n.buildUsdM),
          added('demand-growth', n.buildBps, game.quarter + n.quarters),
          posted('openai.staff', 1),
          ...(happens(roll('event/device-launch/reviews'), n.buildFlopBps)
            ? [posted('openai.credibility', -n.buildLoss)]
            : []),
        ],
      },
      {
        id: 'partner',
        effects: () => [
          paid('microsoft', 'openai', n.partnerUsdM),
          posted('trust', n.partnerTrust),
          posted('openai.staff', -n.partnerStaff),
          posted('openai.credibility', -1),
        ],
      },
      {
        id: 'wait',
        effects: () => [
          posted('openai.mission', n.waitMission),
          posted('openai.staff', -n.waitStaff),
          posted('openai.credibility', 1),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const deviceLaunch = make();
