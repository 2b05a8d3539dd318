import { valuesOf, type Cloud, type Numbers, type Overrides } from '../../engine/rulebook.ts';

const numbers = {
  chanceBps: { value: 4_000, unit: 'bps', source: 'C11' },
  rentUsdK: { value: 2_000, unit: '$K/MW-quarter', source: 'C14', low: 1_575, high: 2_400 },
  lagQuarters: { value: 2, unit: 'quarters', source: 'C11' },
  termQuarters: { value: 28, unit: 'quarters', source: 'C11' },
} as const satisfies Numbers;

/** Amazon Web Services: its own chips, a low rent, and wishes of its own. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'aws',
    sites: ['new-carlisle'],
    strings: ['none', 'exclusivity', 'equity'],
    offers: {
      chanceBps: n.chanceBps,
      mwSteps: [200, 350, 500, 800],
      rentUsdK: n.rentUsdK,
      lagQuarters: n.lagQuarters,
      termQuarters: n.termQuarters,
    },
    numbers,
    examples: [],
  } satisfies Cloud;
};

export const aws = make();
