import { happens } from '../../engine/luck.ts';
import {
  openCase,
  valuesOf,
  type Example,
  type Numbers,
  type Overrides,
  type WorldEvent,
} from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 20, unit: 'weight', source: 'assumption' },
  ownCredibility: { value: 2, unit: 'points', source: 'assumption' },
  ownLegitimacy: { value: 1, unit: 'points', source: 'assumption' },
  ownConfidence: { value: 4, unit: 'points', source: 'assumption' },
  sealUsdM: { value: 40, unit: '$M', source: 'assumption' },
  sealBps: { value: 2_000, unit: 'bps', source: 'assumption' },
  sealLoss: { value: 2, unit: 'points', source: 'assumption' },
  sealTrust: { value: 6, unit: 'points', source: 'assumption' },
  wholeLegitimacy: { value: 1, unit: 'points', source: 'assumption' },
  wholeTrust: { value: 3, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'Owning the numbers pleases investors most',
    choice: 'own',
    posts: { 'gauge:microsoft.credibility': 2, 'gauge:microsoft.legitimacy': -1, 'gauge:microsoft.confidence': 4 },
  },
  {
    name: 'The motion to seal is granted',
    choice: 'seal',
    posts: { 'gauge:trust': 6, 'money:microsoft': -40, 'money:suppliers': 40 },
  },
  {
    name: 'The motion to seal is refused, loudly',
    choice: 'seal',
    luck: 1_000,
    posts: { 'gauge:trust': 6, 'gauge:microsoft.legitimacy': -2, 'money:microsoft': -40, 'money:suppliers': 40 },
  },
  {
    name: 'The whole story includes the partner’s part',
    choice: 'whole',
    posts: { 'gauge:trust': -3, 'gauge:microsoft.credibility': 1, 'gauge:microsoft.legitimacy': 1 },
  },
];

/** Papers filed in court show what Microsoft hoped to earn. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'court-papers',
    asks: ['microsoft'],
    facts: ['H08', 'H19'],
    weight: ({ game }) => (game.quarter >= 2 && openCase(game, 'musk') !== undefined ? n.weight : 0),
    choices: [
      {
        id: 'own',
        effects: () => [
          posted('microsoft.credibility', n.ownCredibility),
          posted('microsoft.legitimacy', -n.ownLegitimacy),
          posted('microsoft.confidence', n.ownConfidence),
        ],
      },
      {
        id: 'seal',
        effects: ({ roll }) => [
          paid('microsoft', 'suppliers', n.sealUsdM),
          posted('trust', n.sealTrust),
          ...(happens(roll('event/court-papers/motion'), n.sealBps)
            ? [posted('microsoft.legitimacy', -n.sealLoss)]
            : []),
        ],
      },
      {
        id: 'whole',
        effects: () => [
          posted('microsoft.legitimacy', n.wholeLegitimacy),
          posted('microsoft.credibility', 1),
          posted('trust', -n.wholeTrust),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const courtPapers = make();
