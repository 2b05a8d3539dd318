import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 12, unit: 'weight', source: 'assumption' },
  sellUsdM: { value: 5_850, unit: '$M', source: 'assumption' },
  sellMw: { value: 200, unit: 'MW', source: 'assumption' },
  sellConfidence: { value: 2, unit: 'points', source: 'assumption' },
  shareUsdM: { value: 4_550, unit: '$M', source: 'assumption' },
  shareMw: { value: 150, unit: 'MW', source: 'assumption' },
  shareTrust: { value: 4, unit: 'points', source: 'assumption' },
  waitConfidence: { value: 3, unit: 'points', source: 'assumption' },
  waitLostUsdM: { value: 250, unit: '$M', source: 'assumption' },
  waitQuarters: { value: 2, unit: 'quarters', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'Halls for customers cost money and some of the investors’ patience',
    choice: 'sell',
    posts: {
      'gauge:microsoft.othersMw': 200,
      'gauge:microsoft.confidence': -2,
      'gauge:world.tightness': -2,
      'money:microsoft': -5_850,
      'money:clouds': 5_850,
    },
  },
  {
    name: 'Halls for OpenAI raise its allotment and the trust',
    choice: 'share',
    posts: {
      'gauge:trust': 4,
      'gauge:openai.azureMw': 150,
      'gauge:microsoft.confidence': -1,
      'money:microsoft': -4_550,
      'money:clouds': 4_550,
    },
  },
  {
    name: 'Waiting pleases investors and turns customers away',
    choice: 'wait',
    posts: { 'gauge:microsoft.confidence': 3, 'gauge:world.tightness': 1 },
    makes: ['modified'],
  },
];

/** Young cloud companies offer finished halls to whoever signs first. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'neocloud-leases',
    asks: ['microsoft'],
    facts: ['M19'],
    weight: ({ game }) => (game.gauges['world.tightness'] >= 55 ? n.weight : 0),
    choices: [
      {
        id: 'sell',
        effects: () => [
          paid('microsoft', 'clouds', n.sellUsdM),
          posted('microsoft.othersMw', n.sellMw),
          posted('microsoft.confidence', -n.sellConfidence),
          posted('world.tightness', -2),
        ],
      },
      {
        id: 'share',
        effects: () => [
          paid('microsoft', 'clouds', n.shareUsdM),
          posted('openai.azureMw', n.shareMw),
          posted('trust', n.shareTrust),
          posted('microsoft.confidence', -1),
        ],
      },
      {
        id: 'wait',
        effects: ({ game }) => [
          posted('microsoft.confidence', n.waitConfidence),
          added('azure-others', -n.waitLostUsdM, game.quarter + n.waitQuarters),
          posted('world.tightness', 1),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const neocloudLeases = make();
