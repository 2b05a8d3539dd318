import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 10, unit: 'weight', source: 'assumption' },
  movedMw: { value: 100, unit: 'MW', source: 'assumption' },
  salesUsdM: { value: 300, unit: '$M', source: 'assumption' },
  priceUsdM: { value: 400, unit: '$M', source: 'assumption' },
  priceConfidence: { value: 2, unit: 'points', source: 'assumption' },
  priceLegitimacy: { value: 1, unit: 'points', source: 'assumption' },
  buyUsdM: { value: 3_250, unit: '$M', source: 'assumption' },
  buySalesUsdM: { value: 150, unit: '$M', source: 'assumption' },
  buyTrust: { value: 2, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'Serving the seats takes machines from other customers',
    choice: 'serve',
    posts: { 'gauge:microsoft.ownMw': 100, 'gauge:microsoft.othersMw': -100, 'gauge:microsoft.productUsdM': 300 },
  },
  {
    name: 'A higher price sells without machines and looks greedy',
    choice: 'price',
    posts: { 'gauge:microsoft.legitimacy': -1, 'gauge:microsoft.productUsdM': 400, 'gauge:microsoft.confidence': 2 },
  },
  {
    name: 'Buying the answers from OpenAI pays the partner',
    choice: 'buy',
    posts: { 'gauge:trust': 2, 'gauge:microsoft.productUsdM': 150, 'money:openai': 3_250, 'money:microsoft': -3_250 },
  },
];

/** Paid seats of the assistant grow faster than planned. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'copilot-seats-surge',
    asks: ['microsoft'],
    facts: ['M20'],
    weight: ({ game }) => (game.quarter >= 1 && game.gauges['microsoft.othersMw'] >= 300 ? n.weight : 0),
    choices: [
      {
        id: 'serve',
        effects: () => [
          posted('microsoft.ownMw', n.movedMw),
          posted('microsoft.othersMw', -n.movedMw),
          posted('microsoft.productUsdM', n.salesUsdM),
        ],
      },
      {
        id: 'price',
        effects: () => [
          posted('microsoft.productUsdM', n.priceUsdM),
          posted('microsoft.confidence', n.priceConfidence),
          posted('microsoft.legitimacy', -n.priceLegitimacy),
        ],
      },
      {
        id: 'buy',
        effects: () => [
          paid('microsoft', 'openai', n.buyUsdM),
          posted('microsoft.productUsdM', n.buySalesUsdM),
          posted('trust', n.buyTrust),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const copilotSeatsSurge = make();
