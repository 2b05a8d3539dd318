import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { paid, posted, scaled } from '../effects.ts';

const numbers = {
  weight: { value: 10, unit: 'weight', source: 'assumption' },
  turbinesUsdM: { value: 5_200, unit: '$M', source: 'assumption' },
  turbinesLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  turbinesYieldBps: { value: 11_000, unit: 'bps', source: 'assumption' },
  turbinesQuarters: { value: 5, unit: 'quarters', source: 'assumption' },
  queueYieldBps: { value: 9_300, unit: 'bps', source: 'assumption' },
  queueQuarters: { value: 3, unit: 'quarters', source: 'assumption' },
  shedLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  shedYieldBps: { value: 9_600, unit: 'bps', source: 'assumption' },
  shedConfidence: { value: 2, unit: 'points', source: 'assumption' },
  shedTrust: { value: 2, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'Turbines on site bring megawatts and smoke',
    choice: 'turbines',
    posts: { 'gauge:microsoft.legitimacy': -2, 'money:microsoft': -5_200, 'money:suppliers': 5_200 },
    makes: ['modified'],
  },
  {
    name: 'The queue for a connection delays everything',
    choice: 'queue',
    posts: { 'gauge:microsoft.credibility': 1 },
    makes: ['modified'],
  },
  {
    name: 'Shedding load on hot evenings pleases the county',
    choice: 'shed',
    posts: { 'gauge:trust': -2, 'gauge:microsoft.legitimacy': 2, 'gauge:microsoft.confidence': -2 },
    makes: ['modified'],
  },
];

/** The grid cannot carry what is planned. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'power-constraint',
    asks: ['microsoft'],
    facts: ['C08', 'C12'],
    weight: ({ game }) => (game.gauges['world.tightness'] >= 50 ? n.weight : Math.round(n.weight / 2)),
    choices: [
      {
        id: 'turbines',
        effects: ({ game }) => [
          paid('microsoft', 'suppliers', n.turbinesUsdM),
          posted('microsoft.legitimacy', -n.turbinesLegitimacy),
          scaled('build-yield', n.turbinesYieldBps, game.quarter + n.turbinesQuarters),
        ],
      },
      {
        id: 'queue',
        effects: ({ game }) => [
          scaled('build-yield', n.queueYieldBps, game.quarter + n.queueQuarters),
          posted('microsoft.credibility', 1),
        ],
      },
      {
        id: 'shed',
        effects: ({ game }) => [
          posted('microsoft.legitimacy', n.shedLegitimacy),
          scaled('build-yield', n.shedYieldBps, game.quarter + n.queueQuarters),
          posted('microsoft.confidence', -n.shedConfidence),
          posted('trust', -n.shedTrust),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const powerConstraint = make();
