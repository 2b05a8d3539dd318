import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 10, unit: 'weight', source: 'assumption' },
  firmCredibility: { value: 3, unit: 'points', source: 'assumption' },
  firmTrust: { value: 3, unit: 'points', source: 'assumption' },
  warmTrust: { value: 5, unit: 'points', source: 'assumption' },
  warmCredibility: { value: 1, unit: 'points', source: 'assumption' },
  paperUsdM: { value: 100, unit: '$M', source: 'assumption' },
  paperGain: { value: 1, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'Firm words are believed at home',
    choice: 'firm',
    side: 'microsoft',
    posts: { 'gauge:trust': -3, 'gauge:microsoft.credibility': 3, 'gauge:microsoft.confidence': 1 },
  },
  {
    name: 'Warm words weaken the next firm ones',
    choice: 'warm',
    posts: { 'gauge:trust': 5, 'gauge:openai.credibility': -1 },
  },
  {
    name: 'A paper on the contract as it stands informs the public',
    choice: 'paper',
    side: 'microsoft',
    posts: { 'gauge:trust': -1, 'gauge:microsoft.legitimacy': 1, 'money:microsoft': -100, 'money:suppliers': 100 },
  },
];

/** A newspaper writes that one side could live without a new contract. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'walk-away-talk',
    asks: ['openai', 'microsoft'],
    facts: ['N04', 'N06'],
    weight: ({ game }) => (game.contract.closedQuarter === null && game.pending === null ? n.weight : 0),
    choices: [
      {
        id: 'firm',
        effects: (_, side) => [
          posted(`${side}.credibility`, n.firmCredibility),
          posted('trust', -n.firmTrust),
          ...(side === 'microsoft' ? [posted('microsoft.confidence', 1)] : []),
        ],
      },
      {
        id: 'warm',
        effects: (_, side) => [posted('trust', n.warmTrust), posted(`${side}.credibility`, -n.warmCredibility)],
      },
      {
        id: 'paper',
        effects: (_, side) => [
          paid(side, 'suppliers', n.paperUsdM),
          posted(`${side}.legitimacy`, n.paperGain),
          posted('trust', -1),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const walkAwayTalk = make();
