import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 12, unit: 'weight', source: 'assumption' },
  suitTrust: { value: 6, unit: 'points', source: 'assumption' },
  suitCredibility: { value: 3, unit: 'points', source: 'assumption' },
  suitConfidence: { value: 3, unit: 'points', source: 'assumption' },
  suitBps: { value: 50, unit: 'bps', source: 'assumption' },
  suitQuarters: { value: 2, unit: 'quarters', source: 'assumption' },
  feeUsdM: { value: 1_050, unit: '$M', source: 'assumption' },
  feeLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  feeCredibility: { value: 3, unit: 'points', source: 'assumption' },
  passTrust: { value: 6, unit: 'points', source: 'assumption' },
  passConfidence: { value: 1, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'A letter before action shows that the clause is meant',
    choice: 'suit',
    posts: { 'gauge:trust': -6, 'gauge:microsoft.credibility': 3, 'gauge:microsoft.confidence': 3 },
    makes: ['modified'],
  },
  {
    name: 'A fee is paid for looking away',
    choice: 'fee',
    posts: {
      'gauge:microsoft.credibility': -3,
      'gauge:microsoft.legitimacy': 2,
      'money:openai': -1_050,
      'money:microsoft': 1_050,
    },
  },
  {
    name: 'Looking away for nothing pleases the partner alone',
    choice: 'pass',
    posts: { 'gauge:trust': 6, 'gauge:microsoft.confidence': -1 },
  },
];

/** OpenAI sells a product on a rival cloud that looks much like its API. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'runtime-on-another-cloud',
    asks: ['microsoft'],
    facts: ['A02', 'A01'],
    weight: ({ game, clauses }) =>
      clauses.apiChannel === 'azure-only' && game.leases.some((lease) => lease.cloud !== 'azure') && game.quarter >= 1
        ? n.weight
        : 0,
    choices: [
      {
        id: 'suit',
        effects: ({ game }) => [
          posted('trust', -n.suitTrust),
          posted('microsoft.credibility', n.suitCredibility),
          posted('microsoft.confidence', n.suitConfidence),
          added('demand-growth', -n.suitBps, game.quarter + n.suitQuarters),
        ],
      },
      {
        id: 'fee',
        effects: () => [
          paid('openai', 'microsoft', n.feeUsdM),
          posted('microsoft.legitimacy', n.feeLegitimacy),
          posted('microsoft.credibility', -n.feeCredibility),
        ],
      },
      { id: 'pass', effects: () => [posted('trust', n.passTrust), posted('microsoft.confidence', -n.passConfidence)] },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const runtimeOnAnotherCloud = make();
