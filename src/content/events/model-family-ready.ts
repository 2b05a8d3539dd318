import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, posted } from '../effects.ts';

const numbers = {
  weight: { value: 12, unit: 'weight', source: 'assumption' },
  needs: { value: 700, unit: 'points', source: 'assumption' },
  launchUsdM: { value: 300, unit: '$M', source: 'assumption' },
  launchTrust: { value: 2, unit: 'points', source: 'assumption' },
  launchCredibility: { value: 2, unit: 'points', source: 'assumption' },
  launchBps: { value: 2_500, unit: 'bps', source: 'assumption' },
  launchLoss: { value: 2, unit: 'points', source: 'assumption' },
  sellUsdM: { value: 400, unit: '$M', source: 'assumption' },
  sellQuarters: { value: 5, unit: 'quarters', source: 'assumption' },
  sellTrust: { value: 2, unit: 'points', source: 'assumption' },
  sellConfidence: { value: 2, unit: 'points', source: 'assumption' },
  keepCapability: { value: 10, unit: 'points', source: 'assumption' },
  keepConfidence: { value: 1, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'A launch inside the products goes well',
    choice: 'launch',
    posts: {
      'gauge:trust': -2,
      'gauge:microsoft.credibility': 2,
      'gauge:microsoft.productUsdM': 300,
      'gauge:microsoft.confidence': 1,
    },
  },
  {
    name: 'A launch that users compare with the partner’s models',
    choice: 'launch',
    luck: 1_000,
    posts: {
      'gauge:trust': -2,
      'gauge:microsoft.credibility': 2,
      'gauge:microsoft.legitimacy': -2,
      'gauge:microsoft.productUsdM': 300,
    },
  },
  {
    name: 'Sold on Azure, the family earns at once',
    choice: 'sell',
    posts: { 'gauge:trust': -2, 'gauge:microsoft.confidence': 2 },
    makes: ['modified'],
  },
  {
    name: 'Kept in the laboratory, it gets better',
    choice: 'keep',
    posts: { 'gauge:trust': 1, 'gauge:microsoft.capability': 10, 'gauge:microsoft.confidence': -1 },
  },
];

/** A whole family of Microsoft's own models is ready. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'model-family-ready',
    asks: ['microsoft'],
    facts: ['A12'],
    weight: ({ game }) => (game.quarter >= 3 && game.gauges['microsoft.capability'] >= n.needs ? n.weight : 0),
    choices: [
      {
        id: 'launch',
        effects: ({ roll }) => [
          posted('microsoft.productUsdM', n.launchUsdM),
          posted('trust', -n.launchTrust),
          posted('microsoft.credibility', n.launchCredibility),
          ...(happens(roll('event/model-family-ready/comparison'), n.launchBps)
            ? [posted('microsoft.legitimacy', -n.launchLoss)]
            : [posted('microsoft.confidence', 1)]),
        ],
      },
      {
        id: 'sell',
        effects: ({ game }) => [
          added('azure-others', n.sellUsdM, game.quarter + n.sellQuarters),
          posted('microsoft.confidence', n.sellConfidence),
          posted('trust', -n.sellTrust),
        ],
      },
      {
        id: 'keep',
        effects: () => [
          posted('microsoft.capability', n.keepCapability),
          posted('microsoft.confidence', -n.keepConfidence),
          posted('trust', 1),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const modelFamilyReady = make();
