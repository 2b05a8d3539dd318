import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, posted } from '../effects.ts';

const numbers = {
  weight: { value: 14, unit: 'weight', source: 'assumption' },
  movedMw: { value: 100, unit: 'MW', source: 'assumption' },
  openaiTrust: { value: 4, unit: 'points', source: 'assumption' },
  othersUsdM: { value: 200, unit: '$M', source: 'assumption' },
  quarters: { value: 3, unit: 'quarters', source: 'assumption' },
  productUsdM: { value: 250, unit: '$M', source: 'assumption' },
  slightTrust: { value: 2, unit: 'points', source: 'assumption' },
  grumbleBps: { value: 4_000, unit: 'bps', source: 'assumption' },
  grumbleLoss: { value: 5, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'OpenAI first: a hundred megawatts move to it',
    choice: 'openai',
    posts: { 'gauge:trust': 4, 'gauge:openai.azureMw': 100, 'gauge:microsoft.othersMw': -100 },
    makes: ['modified'],
  },
  {
    name: 'Own products first: sales rise, the partner notices',
    choice: 'products',
    posts: {
      'gauge:trust': -2,
      'gauge:microsoft.ownMw': 100,
      'gauge:microsoft.othersMw': -100,
      'gauge:microsoft.productUsdM': 250,
    },
  },
  { name: 'Customers first, and OpenAI lets it pass', choice: 'customers', posts: {}, makes: ['modified'] },
  {
    name: 'Customers first, and OpenAI complains',
    choice: 'customers',
    luck: 2_000,
    posts: { 'gauge:trust': -5 },
    makes: ['modified'],
  },
];

/** The shortage of data-centre capacity goes on, and somebody must wait. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'capacity-shortage',
    asks: ['microsoft'],
    facts: ['M05', 'M06'],
    weight: ({ game }) =>
      game.gauges['world.tightness'] >= 60 && game.gauges['microsoft.othersMw'] >= 300 ? n.weight : 0,
    choices: [
      {
        id: 'openai',
        effects: ({ game }) => [
          posted('openai.azureMw', n.movedMw),
          posted('microsoft.othersMw', -n.movedMw),
          posted('trust', n.openaiTrust),
          added('azure-others', -n.othersUsdM, game.quarter + n.quarters),
        ],
      },
      {
        id: 'products',
        effects: () => [
          posted('microsoft.ownMw', n.movedMw),
          posted('microsoft.othersMw', -n.movedMw),
          posted('microsoft.productUsdM', n.productUsdM),
          posted('trust', -n.slightTrust),
        ],
      },
      {
        id: 'customers',
        effects: ({ game, roll }) => [
          added('azure-others', n.othersUsdM, game.quarter + n.quarters),
          ...(happens(roll('event/capacity-shortage/grumble'), n.grumbleBps) ? [posted('trust', -n.grumbleLoss)] : []),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const capacityShortage = make();
