import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 60, unit: 'weight', source: 'assumption' },
  deferUsdM: { value: 2_500, unit: '$M', source: 'assumption' },
  deferTrust: { value: 6, unit: 'points', source: 'assumption' },
  deferLegitimacy: { value: 1, unit: 'points', source: 'assumption' },
  deferConfidence: { value: 1, unit: 'points', source: 'assumption' },
  securedUsdM: { value: 1_950, unit: '$M', source: 'assumption' },
  securedCredibility: { value: 3, unit: 'points', source: 'assumption' },
  securedTrust: { value: 2, unit: 'points', source: 'assumption' },
  insistCredibility: { value: 2, unit: 'points', source: 'assumption' },
  insistTrust: { value: 5, unit: 'points', source: 'assumption' },
  insistConfidence: { value: 1, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'Rent forgone for a while is trust gained',
    choice: 'defer',
    posts: {
      'gauge:trust': 6,
      'gauge:microsoft.legitimacy': 1,
      'gauge:microsoft.confidence': -1,
      'money:openai': 2_500,
      'money:microsoft': -2_500,
    },
  },
  {
    name: 'A secured advance is less generous and firmer',
    choice: 'secured',
    posts: {
      'gauge:trust': -2,
      'gauge:microsoft.credibility': 3,
      'gauge:openai.notesUsdM': 1_950,
      'money:openai': 1_950,
      'money:microsoft': -1_950,
    },
  },
  {
    name: 'Insisting is believed and resented',
    choice: 'insist',
    posts: { 'gauge:trust': -5, 'gauge:microsoft.credibility': 2, 'gauge:microsoft.confidence': 1 },
  },
];

/** OpenAI asks whether the rent could wait. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'tenant-asks-for-time',
    asks: ['microsoft'],
    facts: ['C18', 'E23'],
    weight: ({ game }) => (game.money.openai < 6_000 ? n.weight : 0),
    choices: [
      {
        id: 'defer',
        effects: () => [
          paid('microsoft', 'openai', n.deferUsdM),
          posted('trust', n.deferTrust),
          posted('microsoft.legitimacy', n.deferLegitimacy),
          posted('microsoft.confidence', -n.deferConfidence),
        ],
      },
      {
        id: 'secured',
        effects: () => [
          paid('microsoft', 'openai', n.securedUsdM),
          posted('openai.notesUsdM', n.securedUsdM),
          posted('microsoft.credibility', n.securedCredibility),
          posted('trust', -n.securedTrust),
        ],
      },
      {
        id: 'insist',
        effects: () => [
          posted('microsoft.credibility', n.insistCredibility),
          posted('microsoft.confidence', n.insistConfidence),
          posted('trust', -n.insistTrust),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const tenantAsksForTime = make();
