import { valuesOf, type Lab, type Numbers, type Overrides } from '../../engine/rulebook.ts';

const numbers = {
  strength: { value: 90, unit: 'points', source: 'assumption' },
  hostMw: { value: 100, unit: 'MW', source: 'M15' },
  fundUsdM: { value: 2_000, unit: '$M', source: 'assumption' },
} as const satisfies Numbers;

/** xAI: Grok, hosted on Azure since May 2025. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'xai',
    strength: n.strength,
    hostMw: n.hostMw,
    fundUsdM: n.fundUsdM,
    numbers,
    examples: [],
  } satisfies Lab;
};

export const xai = make();
