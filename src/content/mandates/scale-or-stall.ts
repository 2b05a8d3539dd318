import { usableMw } from '../../engine/compute.ts';
import { valuesOf, type Mandate, type Numbers, type Overrides } from '../../engine/rulebook.ts';

const numbers = {
  usableMw: { value: 6_500, unit: 'MW', source: 'calibrated', low: 5_000, high: 12_000 },
} as const satisfies Numbers;

/** A board that believes in compute, and in nobody’s leave to rent it. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'scale-or-stall',
    side: 'openai',
    weights: { mission: 10, frontier: 36, independence: 16, finances: 26, standing: 12 },
    redLine: { term: 'cloudRights', allowed: ['none', 'preferred'] },
    bonus: ({ game }) => usableMw(game) >= n.usableMw,
    numbers,
    examples: [
      {
        name: 'Six and a half gigawatts in use earn it',
        given: { gauges: { 'openai.azureMw': 6_250 } },
        posts: {},
        holds: true,
      },
      { name: 'A gigawatt and a half is a beginning', posts: {}, holds: false },
      {
        name: 'Own sites count as much as rented ones',
        given: { gauges: { 'openai.azureMw': 0, 'openai.ownMw': 6_250 } },
        posts: {},
        holds: true,
      },
    ],
  } satisfies Mandate;
};

export const scaleOrStall = make();
