import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 8, unit: 'weight', source: 'assumption' },
  rejectCredibility: { value: 3, unit: 'points', source: 'assumption' },
  rejectBps: { value: 4_000, unit: 'bps', source: 'assumption' },
  rejectLoss: { value: 2, unit: 'points', source: 'assumption' },
  opinionUsdM: { value: 400, unit: '$M', source: 'assumption' },
  opinionMood: { value: 4, unit: 'points', source: 'assumption' },
  opinionMission: { value: 2, unit: 'points', source: 'assumption' },
  opinionTrust: { value: 3, unit: 'points', source: 'assumption' },
  quarters: { value: 3, unit: 'quarters', source: 'assumption' },
  raiseLegitimacy: { value: 3, unit: 'points', source: 'assumption' },
  raiseTrust: { value: 4, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'A refusal within the hour shows resolve',
    choice: 'reject',
    posts: { 'gauge:openai.credibility': 3, 'gauge:openai.staff': 1 },
  },
  {
    name: 'A refusal within the hour leaves doubts about the price',
    choice: 'reject',
    luck: 1_000,
    posts: { 'gauge:openai.credibility': 3, 'gauge:openai.legitimacy': -2, 'gauge:openai.staff': 1 },
  },
  {
    name: 'A fairness opinion takes the bid as evidence',
    choice: 'opinion',
    posts: { 'gauge:trust': -3, 'gauge:openai.mission': 2, 'money:openai': -400, 'money:suppliers': 400 },
    makes: ['modified'],
  },
  {
    name: 'The bid becomes the nonprofit’s price at the table',
    choice: 'raise',
    posts: { 'gauge:trust': -4, 'gauge:openai.legitimacy': 3, 'gauge:openai.staff': -1 },
  },
];

/** Outsiders bid for what the nonprofit controls. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'outside-bid',
    asks: ['openai'],
    facts: ['L02'],
    weight: ({ game }) => (game.contract.closedQuarter === null ? n.weight : 0),
    choices: [
      {
        id: 'reject',
        effects: ({ roll }) => [
          posted('openai.credibility', n.rejectCredibility),
          posted('openai.staff', 1),
          ...(happens(roll('event/outside-bid/doubts'), n.rejectBps)
            ? [posted('openai.legitimacy', -n.rejectLoss)]
            : []),
        ],
      },
      {
        id: 'opinion',
        effects: ({ game }) => [
          paid('openai', 'suppliers', n.opinionUsdM),
          added('review-mood', n.opinionMood, game.quarter + n.quarters),
          posted('openai.mission', n.opinionMission),
          posted('trust', -n.opinionTrust),
        ],
      },
      {
        id: 'raise',
        effects: () => [
          posted('openai.legitimacy', n.raiseLegitimacy),
          posted('trust', -n.raiseTrust),
          posted('openai.staff', -1),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const outsideBid = make();
