import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 20, unit: 'weight', source: 'assumption' },
  joinUsdM: { value: 6_000, unit: '$M', source: 'assumption' },
  joinTrust: { value: 5, unit: 'points', source: 'assumption' },
  buyUsdM: { value: 3_900, unit: '$M', source: 'assumption' },
  declineConfidence: { value: 3, unit: 'points', source: 'assumption' },
  declineTrust: { value: 3, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'Money in the company pleases the partner',
    choice: 'join',
    posts: {
      'gauge:trust': 5,
      'gauge:microsoft.credibility': 1,
      'gauge:openai.valuationUsdM': 6_000,
      'money:openai': 6_000,
      'money:microsoft': -6_000,
    },
  },
  {
    name: 'Shares are bought at the last valuation: $3.9B of $500B is 78 basis points',
    choice: 'buy',
    given: { shares: { unissued: 0, microsoft: 2_700, foundation: 2_600, staff: 2_200, investors: 2_500 } },
    posts: { 'money:microsoft': -3_900, 'money:capital': 3_900, 'shares:microsoft': 78, 'shares:investors': -78 },
  },
  {
    name: 'At a fifth of that valuation the same money buys 390',
    choice: 'buy',
    given: {
      gauges: { 'openai.valuationUsdM': 100_000 },
      shares: { unissued: 0, microsoft: 2_700, foundation: 2_600, staff: 2_200, investors: 2_500 },
    },
    posts: { 'money:microsoft': -3_900, 'money:capital': 3_900, 'shares:microsoft': 390, 'shares:investors': -390 },
  },
  {
    name: 'Declining is read as thrift in New York and as doubt in San Francisco',
    choice: 'decline',
    posts: { 'gauge:trust': -3, 'gauge:microsoft.confidence': 3 },
  },
];

/** Microsoft is invited into OpenAI's next round. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'round-invitation',
    asks: ['microsoft'],
    facts: ['V08', 'V07'],
    weight: ({ game }) =>
      game.contract.closedQuarter === null ||
      game.shares.investors < 500 ||
      game.gauges['openai.valuationUsdM'] < 100_000
        ? 0
        : n.weight,
    choices: [
      {
        id: 'join',
        effects: () => [
          paid('microsoft', 'openai', n.joinUsdM),
          posted('trust', n.joinTrust),
          posted('microsoft.credibility', 1),
          posted('openai.valuationUsdM', n.joinUsdM),
        ],
      },
      {
        id: 'buy',
        effects: ({ game }) => {
          const bps = Math.min(
            game.shares.investors,
            Math.round((n.buyUsdM * 10_000) / game.gauges['openai.valuationUsdM']),
          );
          return [
            paid('microsoft', 'capital', n.buyUsdM),
            { type: 'transferred', from: 'investors', to: 'microsoft', bps },
          ];
        },
      },
      {
        id: 'decline',
        effects: () => [posted('microsoft.confidence', n.declineConfidence), posted('trust', -n.declineTrust)],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const roundInvitation = make();
