import { valuesOf, type Lab, type Numbers, type Overrides } from '../../engine/rulebook.ts';

const numbers = {
  strength: { value: 82, unit: 'points', source: 'assumption' },
  hostMw: { value: 30, unit: 'MW', source: 'M15' },
  fundUsdM: { value: 500, unit: '$M', source: 'assumption' },
} as const satisfies Numbers;

/** DeepSeek: cheap to run, awkward to explain. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'deepseek',
    strength: n.strength,
    hostMw: n.hostMw,
    fundUsdM: n.fundUsdM,
    numbers,
    examples: [],
  } satisfies Lab;
};

export const deepseek = make();
