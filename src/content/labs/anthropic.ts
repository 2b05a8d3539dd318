import { valuesOf, type Lab, type Numbers, type Overrides } from '../../engine/rulebook.ts';

const numbers = {
  strength: { value: 96, unit: 'points', source: 'assumption' },
  hostMw: { value: 200, unit: 'MW', source: 'M18' },
  fundUsdM: { value: 5_000, unit: '$M', source: 'M18' },
} as const satisfies Numbers;

/** Anthropic: the strongest rival model, and an order of its own for Azure. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'anthropic',
    strength: n.strength,
    hostMw: n.hostMw,
    fundUsdM: n.fundUsdM,
    numbers,
    examples: [],
  } satisfies Lab;
};

export const anthropic = make();
