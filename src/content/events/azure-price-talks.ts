import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { paid, posted, scaled } from '../effects.ts';

const numbers = {
  weight: { value: 10, unit: 'weight', source: 'assumption' },
  cutRentBps: { value: 9_600, unit: 'bps', source: 'assumption' },
  cutQuarters: { value: 5, unit: 'quarters', source: 'assumption' },
  cutTrust: { value: 6, unit: 'points', source: 'assumption' },
  cutConfidence: { value: 2, unit: 'points', source: 'assumption' },
  tradeUsdM: { value: 3_250, unit: '$M', source: 'assumption' },
  tradeMw: { value: 90, unit: 'MW', source: 'assumption' },
  holdConfidence: { value: 3, unit: 'points', source: 'assumption' },
  holdTrust: { value: 3, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'A discount buys goodwill',
    choice: 'cut',
    posts: { 'gauge:trust': 6, 'gauge:microsoft.confidence': -2 },
    makes: ['modified'],
  },
  {
    name: 'More machines at the old price',
    choice: 'trade',
    posts: {
      'gauge:trust': 1,
      'gauge:microsoft.credibility': 1,
      'gauge:openai.azureMw': 90,
      'money:microsoft': -3_250,
      'money:suppliers': 3_250,
    },
  },
  {
    name: 'The price stands, and so does the grievance',
    choice: 'hold',
    posts: { 'gauge:trust': -3, 'gauge:microsoft.confidence': 3 },
  },
];

/** OpenAI asks for a lower price of servers. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'azure-price-talks',
    asks: ['microsoft'],
    facts: ['N08', 'E12'],
    weight: ({ game }) => (game.gauges['openai.azureMw'] >= 1_000 ? n.weight : 0),
    choices: [
      {
        id: 'cut',
        effects: ({ game }) => [
          scaled('azure-rent', n.cutRentBps, game.quarter + n.cutQuarters),
          posted('trust', n.cutTrust),
          posted('microsoft.confidence', -n.cutConfidence),
        ],
      },
      {
        id: 'trade',
        effects: () => [
          paid('microsoft', 'suppliers', n.tradeUsdM),
          posted('openai.azureMw', n.tradeMw),
          posted('trust', 1),
          posted('microsoft.credibility', 1),
        ],
      },
      { id: 'hold', effects: () => [posted('microsoft.confidence', n.holdConfidence), posted('trust', -n.holdTrust)] },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const azurePriceTalks = make();
