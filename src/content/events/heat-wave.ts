import { happens } from '../../engine/luck.ts';
import { calendar } from '../../engine/contract.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 25, unit: 'weight', source: 'assumption' },
  clientsUsdM: { value: 1_150, unit: '$M', source: 'assumption' },
  clientsTrust: { value: 2, unit: 'points', source: 'assumption' },
  partnerTrust: { value: 2, unit: 'points', source: 'assumption' },
  partnerConfidence: { value: 2, unit: 'points', source: 'assumption' },
  runBps: { value: 2_500, unit: 'bps', source: 'assumption' },
  runLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  runConfidence: { value: 5, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'Customers are slowed and compensated',
    choice: 'clients',
    posts: { 'gauge:trust': 2, 'money:microsoft': -1_150, 'money:customers': 1_150 },
  },
  {
    name: 'OpenAI is slowed, and notices first',
    choice: 'partner',
    posts: { 'gauge:trust': -2, 'gauge:microsoft.confidence': 2 },
  },
  { name: 'Everything runs, and it goes well', choice: 'run', posts: { 'gauge:microsoft.confidence': 5 } },
  {
    name: 'Everything runs until it does not',
    choice: 'run',
    luck: 1_000,
    posts: { 'gauge:trust': -1, 'gauge:microsoft.legitimacy': -2 },
  },
];

/** A hot summer strains cooling in the south. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'heat-wave',
    asks: ['microsoft'],
    facts: ['M05'],
    weight: ({ game, rules }) => (calendar(rules, game).quarter === 3 ? n.weight : 0),
    choices: [
      {
        id: 'clients',
        effects: () => [paid('microsoft', 'customers', n.clientsUsdM), posted('trust', n.clientsTrust)],
      },
      {
        id: 'partner',
        effects: () => [posted('trust', -n.partnerTrust), posted('microsoft.confidence', n.partnerConfidence)],
      },
      {
        id: 'run',
        effects: ({ roll }) =>
          happens(roll('event/heat-wave/failure'), n.runBps)
            ? [posted('microsoft.legitimacy', -n.runLegitimacy), posted('trust', -1)]
            : [posted('microsoft.confidence', n.runConfidence)],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const heatWave = make();
