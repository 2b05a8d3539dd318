import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 9, unit: 'weight', source: 'assumption' },
  offerUsdM: { value: 1_300, unit: '$M', source: 'assumption' },
  offerLegitimacy: { value: 3, unit: 'points', source: 'assumption' },
  offerConfidence: { value: 4, unit: 'points', source: 'assumption' },
  contestUsdM: { value: 400, unit: '$M', source: 'assumption' },
  contestBps: { value: 4_500, unit: 'bps', source: 'assumption' },
  contestLoss: { value: 3, unit: 'points', source: 'assumption' },
  contestGain: { value: 4, unit: 'points', source: 'assumption' },
  contestConfidence: { value: 2, unit: 'points', source: 'assumption' },
  answerLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  answerTrust: { value: 3, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'Commitments cost something and settle the matter',
    choice: 'offer',
    posts: {
      'gauge:microsoft.legitimacy': 3,
      'gauge:microsoft.confidence': -4,
      'money:microsoft': -1_300,
      'money:public': 1_300,
    },
  },
  {
    name: 'A contest that is won',
    choice: 'contest',
    posts: {
      'gauge:microsoft.credibility': 4,
      'gauge:microsoft.confidence': 2,
      'money:microsoft': -400,
      'money:suppliers': 400,
    },
  },
  {
    name: 'A contest that ends in a statement of objections',
    choice: 'contest',
    luck: 1_000,
    posts: {
      'gauge:microsoft.legitimacy': -3,
      'gauge:microsoft.confidence': 2,
      'money:microsoft': -400,
      'money:suppliers': 400,
    },
  },
  {
    name: 'Full answers tell the partner’s story as well',
    choice: 'answer',
    posts: { 'gauge:trust': -3, 'gauge:microsoft.legitimacy': 2 },
  },
];

/** Brussels asks about the exclusive clauses. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'european-inquiry',
    asks: ['microsoft'],
    facts: ['G21'],
    weight: ({ clauses }) =>
      clauses.cloudRights === 'exclusive' || clauses.cloudRights === 'refusal' || clauses.apiChannel === 'azure-only'
        ? n.weight
        : 0,
    choices: [
      {
        id: 'offer',
        effects: () => [
          paid('microsoft', 'public', n.offerUsdM),
          posted('microsoft.legitimacy', n.offerLegitimacy),
          posted('microsoft.confidence', -n.offerConfidence),
        ],
      },
      {
        id: 'contest',
        effects: ({ roll }) => [
          paid('microsoft', 'suppliers', n.contestUsdM),
          posted('microsoft.confidence', n.contestConfidence),
          ...(happens(roll('event/european-inquiry/statement'), n.contestBps)
            ? [posted('microsoft.legitimacy', -n.contestLoss)]
            : [posted('microsoft.credibility', n.contestGain)]),
        ],
      },
      {
        id: 'answer',
        effects: () => [posted('microsoft.legitimacy', n.answerLegitimacy), posted('trust', -n.answerTrust)],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const europeanInquiry = make();
