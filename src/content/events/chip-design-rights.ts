import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { paid, posted, scaled } from '../effects.ts';

const numbers = {
  weight: { value: 40, unit: 'weight', source: 'assumption' },
  useUsdM: { value: 3_250, unit: '$M', source: 'assumption' },
  useCapability: { value: 8, unit: 'points', source: 'assumption' },
  useYieldBps: { value: 10_400, unit: 'bps', source: 'assumption' },
  useQuarters: { value: 6, unit: 'quarters', source: 'assumption' },
  useTrust: { value: 2, unit: 'points', source: 'assumption' },
  payUsdM: { value: 4_550, unit: '$M', source: 'assumption' },
  payCapability: { value: 6, unit: 'points', source: 'assumption' },
  payTrust: { value: 2, unit: 'points', source: 'assumption' },
  leaveTrust: { value: 1, unit: 'points', source: 'assumption' },
  leaveConfidence: { value: 1, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'What the licence allows is taken',
    choice: 'use',
    posts: { 'gauge:trust': -2, 'gauge:microsoft.capability': 8, 'money:microsoft': -3_250, 'money:suppliers': 3_250 },
    makes: ['modified'],
  },
  {
    name: 'What the licence allows is paid for all the same',
    choice: 'pay',
    posts: { 'gauge:trust': 2, 'gauge:microsoft.capability': 6, 'money:openai': 4_550, 'money:microsoft': -4_550 },
  },
  {
    name: 'Left alone, the design teaches nobody',
    choice: 'leave',
    posts: { 'gauge:trust': 1, 'gauge:microsoft.confidence': 1 },
  },
];

/** The licence reaches OpenAI's chip design, and Microsoft may use it. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'chip-design-rights',
    asks: ['microsoft'],
    facts: ['S21'],
    weight: ({ game, clauses }) =>
      clauses.ipScope !== 'products' && (game.marks['event/own-accelerator/openai'] ?? 0) > 0 ? n.weight : 0,
    choices: [
      {
        id: 'use',
        effects: ({ game }) => [
          paid('microsoft', 'suppliers', n.useUsdM),
          posted('microsoft.capability', n.useCapability),
          scaled('build-yield', n.useYieldBps, game.quarter + n.useQuarters),
          posted('trust', -n.useTrust),
        ],
      },
      {
        id: 'pay',
        effects: () => [
          paid('microsoft', 'openai', n.payUsdM),
          posted('microsoft.capability', n.payCapability),
          posted('trust', n.payTrust),
        ],
      },
      {
        id: 'leave',
        effects: () => [posted('trust', n.leaveTrust), posted('microsoft.confidence', n.leaveConfidence)],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const chipDesignRights = make();
