import { valuesOf, type Cloud, type Numbers, type Overrides } from '../../engine/rulebook.ts';

const numbers = {
  chanceBps: { value: 5_000, unit: 'bps', source: 'C03' },
  rentUsdK: { value: 2_500, unit: '$K/MW-quarter', source: 'assumption', low: 2_200, high: 2_900 },
  lagQuarters: { value: 1, unit: 'quarters', source: 'C03' },
  termQuarters: { value: 16, unit: 'quarters', source: 'C03' },
} as const satisfies Numbers;

/** CoreWeave: small, quick and eager, with other people's money. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'coreweave',
    sites: ['denton', 'lancaster'],
    strings: ['none', 'equity', 'warrants'],
    offers: {
      chanceBps: n.chanceBps,
      mwSteps: [100, 150, 250, 350],
      rentUsdK: n.rentUsdK,
      lagQuarters: n.lagQuarters,
      termQuarters: n.termQuarters,
    },
    numbers,
    examples: [],
  } satisfies Cloud;
};

export const coreweave = make();
