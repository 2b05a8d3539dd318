import { valuesOf, type Lab, type Numbers, type Overrides } from '../../engine/rulebook.ts';

const numbers = {
  strength: { value: 76, unit: 'points', source: 'assumption' },
  hostMw: { value: 30, unit: 'MW', source: 'M15' },
  fundUsdM: { value: 500, unit: '$M', source: 'assumption' },
} as const satisfies Numbers;

/** Mistral: European, small and obliging. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'mistral',
    strength: n.strength,
    hostMw: n.hostMw,
    fundUsdM: n.fundUsdM,
    numbers,
    examples: [],
  } satisfies Lab;
};

export const mistral = make();
