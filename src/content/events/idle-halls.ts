import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 30, unit: 'weight', source: 'assumption' },
  letUsdM: { value: 1_950, unit: '$M', source: 'assumption' },
  letConfidence: { value: 1, unit: 'points', source: 'assumption' },
  letLegitimacy: { value: 1, unit: 'points', source: 'assumption' },
  trainCapability: { value: 10, unit: 'points', source: 'assumption' },
  trainConfidence: { value: 1, unit: 'points', source: 'assumption' },
  partnerMw: { value: 120, unit: 'MW', source: 'assumption' },
  partnerTrust: { value: 1, unit: 'points', source: 'assumption' },
  partnerUsdM: { value: 800, unit: '$M', source: 'assumption' },
  partnerConfidence: { value: 1, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'Let cheaply to universities and young firms, halls earn a little',
    choice: 'let',
    posts: {
      'gauge:microsoft.legitimacy': 1,
      'gauge:microsoft.confidence': -1,
      'money:microsoft': 1_950,
      'money:customers': -1_950,
    },
  },
  {
    name: 'Used for training, they teach Microsoft’s own models',
    choice: 'train',
    posts: { 'gauge:microsoft.capability': 10, 'gauge:microsoft.confidence': -1 },
  },
  {
    name: 'Moved to OpenAI, they are paid for',
    choice: 'partner',
    posts: {
      'gauge:trust': 1,
      'gauge:openai.azureMw': 120,
      'gauge:microsoft.othersMw': -120,
      'gauge:microsoft.confidence': 1,
      'money:openai': -800,
      'money:microsoft': 800,
    },
  },
];

/** Capacity stands idle for the first time in years. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'idle-halls',
    asks: ['microsoft'],
    facts: ['M13', 'M05'],
    weight: ({ game }) =>
      game.gauges['world.tightness'] <= 52 && game.gauges['microsoft.othersMw'] >= 400 ? n.weight : 0,
    choices: [
      {
        id: 'let',
        effects: () => [
          paid('customers', 'microsoft', n.letUsdM),
          posted('microsoft.confidence', -n.letConfidence),
          posted('microsoft.legitimacy', n.letLegitimacy),
        ],
      },
      {
        id: 'train',
        effects: () => [
          posted('microsoft.capability', n.trainCapability),
          posted('microsoft.confidence', -n.trainConfidence),
        ],
      },
      {
        id: 'partner',
        effects: () => [
          posted('openai.azureMw', n.partnerMw),
          posted('microsoft.othersMw', -n.partnerMw),
          posted('trust', n.partnerTrust),
          paid('openai', 'microsoft', n.partnerUsdM),
          posted('microsoft.confidence', n.partnerConfidence),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const idleHalls = make();
