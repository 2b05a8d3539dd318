import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 10, unit: 'weight', source: 'assumption' },
  priceUsdM: { value: 1_950, unit: '$M', source: 'assumption' },
  capabilityGain: { value: 9, unit: 'points', source: 'assumption' },
  carveUsdM: { value: 1_000, unit: '$M', source: 'assumption' },
  carveTrust: { value: 1, unit: 'points', source: 'assumption' },
  taught: { value: 16, unit: 'points', source: 'assumption' },
  dropStaff: { value: 2, unit: 'points', source: 'assumption' },
  dropFrontier: { value: 1, unit: 'points', source: 'assumption' },
  dropTrust: { value: 3, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'A carve-out is paid for twice',
    choice: 'carve',
    posts: {
      'gauge:trust': 1,
      'gauge:openai.capability': 9,
      'money:openai': -2_950,
      'money:microsoft': 1_000,
      'money:suppliers': 1_950,
    },
  },
  {
    name: 'Bought as it is, the technology teaches Microsoft too',
    choice: 'buy',
    posts: {
      'gauge:openai.capability': 9,
      'gauge:microsoft.capability': 16,
      'money:openai': -1_950,
      'money:suppliers': 1_950,
    },
  },
  {
    name: 'Dropped, the team goes to a rival',
    choice: 'drop',
    posts: { 'gauge:trust': 3, 'gauge:openai.credibility': 1, 'gauge:openai.staff': -2, 'gauge:world.frontier': 1 },
  },
];

/** A purchase would hand the target's technology to Microsoft under the licence. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'acquisition-ip-clause',
    asks: ['openai'],
    facts: ['N05', 'N02'],
    weight: ({ game, clauses }) => (clauses.ipScope === 'products' ? 0 : game.money.openai >= 6_000 ? n.weight : 0),
    choices: [
      {
        id: 'carve',
        effects: () => [
          paid('openai', 'suppliers', n.priceUsdM),
          paid('openai', 'microsoft', n.carveUsdM),
          posted('openai.capability', n.capabilityGain),
          posted('trust', n.carveTrust),
        ],
      },
      {
        id: 'buy',
        effects: () => [
          paid('openai', 'suppliers', n.priceUsdM),
          posted('openai.capability', n.capabilityGain),
          posted('microsoft.capability', n.taught),
        ],
      },
      {
        id: 'drop',
        effects: () => [
          posted('openai.staff', -n.dropStaff),
          posted('world.frontier', n.dropFrontier),
          posted('openai.credibility', 1),
          posted('trust', n.dropTrust),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const acquisitionIpClause = make();
