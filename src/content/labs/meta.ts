import { valuesOf, type Lab, type Numbers, type Overrides } from '../../engine/rulebook.ts';

const numbers = {
  strength: { value: 84, unit: 'points', source: 'assumption' },
  hostMw: { value: 60, unit: 'MW', source: 'M15' },
  fundUsdM: { value: 1_000, unit: '$M', source: 'assumption' },
} as const satisfies Numbers;

/** Meta: open weights that anybody may host. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'meta',
    strength: n.strength,
    hostMw: n.hostMw,
    fundUsdM: n.fundUsdM,
    numbers,
    examples: [],
  } satisfies Lab;
};

export const meta = make();
