import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 9, unit: 'weight', source: 'assumption' },
  creditsUsdM: { value: 3_250, unit: '$M', source: 'assumption' },
  creditsLegitimacy: { value: 1, unit: 'points', source: 'assumption' },
  partnerUsdM: { value: 1_550, unit: '$M', source: 'assumption' },
  partnerTrust: { value: 6, unit: 'points', source: 'assumption' },
  partnerConfidence: { value: 1, unit: 'points', source: 'assumption' },
  leastBps: { value: 4_000, unit: 'bps', source: 'assumption' },
  leastLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  leastTrust: { value: 3, unit: 'points', source: 'assumption' },
  leastConfidence: { value: 3, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  { name: 'An outage is remembered at the table', posts: { 'gauge:trust': -1 } },
  {
    name: 'Credits for everybody repair the name',
    choice: 'credits',
    posts: { 'gauge:microsoft.legitimacy': 1, 'money:microsoft': -3_250, 'money:customers': 3_250 },
  },
  {
    name: 'A payment to OpenAI repairs the partnership',
    choice: 'partner',
    posts: { 'gauge:trust': 6, 'gauge:microsoft.confidence': -1, 'money:openai': 1_550, 'money:microsoft': -1_550 },
  },
  { name: 'The contract’s minimum suffices', choice: 'least', posts: { 'gauge:microsoft.confidence': 3 } },
  {
    name: 'The contract’s minimum does not suffice',
    choice: 'least',
    luck: 1_000,
    posts: { 'gauge:trust': -3, 'gauge:microsoft.legitimacy': -2, 'gauge:microsoft.confidence': 3 },
  },
];

/** An outage takes the exclusive channel down for an afternoon. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'azure-outage',
    asks: ['microsoft'],
    facts: ['H14', 'S18'],
    weight: ({ game }) => (game.quarter >= 1 ? n.weight : 0),
    always: () => [posted('trust', -1)],
    choices: [
      {
        id: 'credits',
        effects: () => [
          paid('microsoft', 'customers', n.creditsUsdM),
          posted('microsoft.legitimacy', n.creditsLegitimacy),
        ],
      },
      {
        id: 'partner',
        effects: () => [
          paid('microsoft', 'openai', n.partnerUsdM),
          posted('trust', n.partnerTrust),
          posted('microsoft.confidence', -n.partnerConfidence),
        ],
      },
      {
        id: 'least',
        effects: ({ roll }) => [
          posted('microsoft.confidence', n.leastConfidence),
          ...(happens(roll('event/azure-outage/anger'), n.leastBps)
            ? [posted('microsoft.legitimacy', -n.leastLegitimacy), posted('trust', -n.leastTrust)]
            : []),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const azureOutage = make();
