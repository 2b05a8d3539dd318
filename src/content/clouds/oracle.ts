import { valuesOf, type Cloud, type Numbers, type Overrides } from '../../engine/rulebook.ts';

const numbers = {
  chanceBps: { value: 4_500, unit: 'bps', source: 'assumption' },
  rentUsdK: { value: 2_800, unit: '$K/MW-quarter', source: 'C05', low: 2_400, high: 3_325 },
  lagQuarters: { value: 2, unit: 'quarters', source: 'C05' },
  termQuarters: { value: 20, unit: 'quarters', source: 'C05' },
} as const satisfies Numbers;

/** Oracle with SoftBank: Stargate. Large sites, slow to come, dear by the megawatt. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'oracle',
    sites: ['abilene', 'shackelford', 'dona-ana', 'lordstown', 'saline'],
    strings: ['none', 'equity'],
    offers: {
      chanceBps: n.chanceBps,
      mwSteps: [250, 500, 750, 1_000],
      rentUsdK: n.rentUsdK,
      lagQuarters: n.lagQuarters,
      termQuarters: n.termQuarters,
    },
    numbers,
    examples: [],
  } satisfies Cloud;
};

export const oracle = make();
