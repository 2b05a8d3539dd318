import { valuesOf, type Cloud, type Numbers, type Overrides } from '../../engine/rulebook.ts';

const numbers = {
  chanceBps: { value: 3_000, unit: 'bps', source: 'C04' },
  rentUsdK: { value: 2_350, unit: '$K/MW-quarter', source: 'assumption', low: 2_100, high: 2_700 },
  lagQuarters: { value: 1, unit: 'quarters', source: 'C04' },
  termQuarters: { value: 12, unit: 'quarters', source: 'assumption' },
} as const satisfies Numbers;

/** Google Cloud: spare capacity of a rival laboratory's owner, without strings. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'google',
    sites: ['council-bluffs', 'new-albany', 'the-dalles'],
    strings: ['none'],
    offers: {
      chanceBps: n.chanceBps,
      mwSteps: [100, 200, 300],
      rentUsdK: n.rentUsdK,
      lagQuarters: n.lagQuarters,
      termQuarters: n.termQuarters,
    },
    numbers,
    examples: [],
  } satisfies Cloud;
};

export const google = make();
