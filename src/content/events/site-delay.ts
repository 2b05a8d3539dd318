import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 10, unit: 'weight', source: 'assumption' },
  penaltyUsdM: { value: 900, unit: '$M', source: 'assumption' },
  penaltyOffersBps: { value: 1_000, unit: 'bps', source: 'assumption' },
  penaltyTraining: { value: 1, unit: 'points', source: 'assumption' },
  quarters: { value: 2, unit: 'quarters', source: 'assumption' },
  bridgeUsdM: { value: 1_300, unit: '$M', source: 'assumption' },
  bridgeTrust: { value: 2, unit: 'points', source: 'assumption' },
  waitTraining: { value: 2, unit: 'points', source: 'assumption' },
  waitOffersBps: { value: 2_000, unit: 'bps', source: 'assumption' },
  waitQuarters: { value: 3, unit: 'quarters', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'A penalty is collected and remembered',
    choice: 'penalty',
    posts: { 'money:openai': 900, 'money:clouds': -900 },
    makes: ['modified', 'modified'],
  },
  {
    name: 'Azure bridges the gap for money',
    choice: 'bridge',
    posts: { 'gauge:trust': 2, 'money:openai': -1_300, 'money:microsoft': 1_300 },
  },
  { name: 'Patience is remembered too', choice: 'wait', posts: {}, makes: ['modified', 'modified'] },
];

/** A site that was promised for this quarter will be late. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'site-delay',
    asks: ['openai'],
    facts: ['C15'],
    weight: ({ game }) =>
      game.leases.some((lease) => lease.cloud !== 'azure' && lease.startQuarter >= game.quarter)
        ? n.weight * 2
        : n.weight,
    choices: [
      {
        id: 'penalty',
        effects: ({ game }) => [
          paid('clouds', 'openai', n.penaltyUsdM),
          added('offer-chance', -n.penaltyOffersBps, game.quarter + n.waitQuarters),
          added('training', -n.penaltyTraining, game.quarter + n.quarters),
        ],
      },
      { id: 'bridge', effects: () => [paid('openai', 'microsoft', n.bridgeUsdM), posted('trust', n.bridgeTrust)] },
      {
        id: 'wait',
        effects: ({ game }) => [
          added('training', -n.waitTraining, game.quarter + n.quarters),
          added('offer-chance', n.waitOffersBps, game.quarter + n.waitQuarters),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const siteDelay = make();
