import { valuesOf, type Mandate, type Numbers, type Overrides } from '../../engine/rulebook.ts';

const numbers = {
  valuationUsdM: { value: 1_900_000, unit: '$M', source: 'calibrated', low: 1_000_000, high: 2_500_000 },
} as const satisfies Numbers;

const CLOSED = { package: [], sinceQuarter: 1, closedQuarter: 0, amendedQuarters: [], nextPackage: null };

/** A board that wants a company that strangers can buy. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'road-to-the-offering',
    side: 'openai',
    weights: { mission: 10, frontier: 16, independence: 14, finances: 36, standing: 24 },
    redLine: { term: 'microsoftStake', allowed: ['18', '22', '25', '27', '30'] },
    bonus: ({ game }) => game.contract.closedQuarter !== null && game.gauges['openai.valuationUsdM'] >= n.valuationUsdM,
    numbers,
    examples: [
      {
        name: 'A closed deal and a valuation over the mark earn it',
        given: { gauges: { 'openai.valuationUsdM': 1_900_000 }, game: { contract: CLOSED } },
        posts: {},
        holds: true,
      },
      {
        name: 'Without shares there is nothing to offer',
        given: { gauges: { 'openai.valuationUsdM': 2_000_000 } },
        posts: {},
        holds: false,
      },
      {
        name: 'A closed deal at today’s valuation is not enough',
        given: { game: { contract: CLOSED } },
        posts: {},
        holds: false,
      },
    ],
  } satisfies Mandate;
};

export const roadToTheOffering = make();
