import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 12, unit: 'weight', source: 'assumption' },
  closedWeight: { value: 18, unit: 'weight', source: 'assumption' },
  clearGain: { value: 5, unit: 'points', source: 'assumption' },
  clearCredibility: { value: 4, unit: 'points', source: 'assumption' },
  alarmBps: { value: 3_000, unit: 'bps', source: 'assumption' },
  alarmLoss: { value: 5, unit: 'points', source: 'assumption' },
  labsUsdM: { value: 1_950, unit: '$M', source: 'assumption' },
  hostedGain: { value: 5, unit: 'points', source: 'assumption' },
  labsTrust: { value: 4, unit: 'points', source: 'assumption' },
  labsConfidence: { value: 3, unit: 'points', source: 'assumption' },
  buybackUsdM: { value: 6_000, unit: '$M', source: 'assumption' },
  buybackGain: { value: 6, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'Figures that calm raise confidence',
    choice: 'disclose',
    posts: { 'gauge:trust': -1, 'gauge:microsoft.credibility': 4, 'gauge:microsoft.confidence': 5 },
  },
  {
    name: 'Figures that alarm lower it',
    choice: 'disclose',
    luck: 1_000,
    posts: { 'gauge:trust': -1, 'gauge:microsoft.credibility': 4, 'gauge:microsoft.confidence': -5 },
  },
  {
    name: 'Buying models elsewhere widens the base and cools the partner',
    choice: 'diversify',
    posts: {
      'gauge:trust': -4,
      'gauge:microsoft.confidence': 3,
      'gauge:microsoft.hosted': 5,
      'money:microsoft': -1_950,
      'money:labs': 1_950,
    },
  },
  {
    name: 'A buy-back pleases and costs dearly',
    choice: 'buyback',
    posts: { 'gauge:microsoft.confidence': 6, 'money:microsoft': -6_000, 'money:capital': 6_000 },
  },
];

/** Investors see how much of the order book is one customer. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'concentration-worry',
    asks: ['microsoft'],
    facts: ['M09', 'M10'],
    weight: ({ game }) => (game.quarter < 1 ? 0 : game.contract.closedQuarter === null ? n.weight : n.closedWeight),
    choices: [
      {
        id: 'disclose',
        effects: ({ roll }) => [
          posted(
            'microsoft.confidence',
            happens(roll('event/concentration-worry/figures'), n.alarmBps) ? -n.alarmLoss : n.clearGain,
          ),
          posted('microsoft.credibility', n.clearCredibility),
          posted('trust', -1),
        ],
      },
      {
        id: 'diversify',
        effects: () => [
          paid('microsoft', 'labs', n.labsUsdM),
          posted('microsoft.hosted', n.hostedGain),
          posted('microsoft.confidence', n.labsConfidence),
          posted('trust', -n.labsTrust),
        ],
      },
      {
        id: 'buyback',
        effects: () => [paid('microsoft', 'capital', n.buybackUsdM), posted('microsoft.confidence', n.buybackGain)],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const concentrationWorry = make();
