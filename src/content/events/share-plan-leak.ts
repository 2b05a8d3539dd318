import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 12, unit: 'weight', source: 'assumption' },
  confirmGain: { value: 1, unit: 'points', source: 'assumption' },
  confirmTrust: { value: 3, unit: 'points', source: 'assumption' },
  denyBps: { value: 2_500, unit: 'bps', source: 'assumption' },
  denyLoss: { value: 6, unit: 'points', source: 'assumption' },
  denyCalm: { value: 2, unit: 'points', source: 'assumption' },
  inquiryUsdM: { value: 60, unit: '$M', source: 'assumption' },
  inquiryTrust: { value: 4, unit: 'points', source: 'assumption' },
  unease: { value: 1, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  { name: 'Whatever is said, staff count their shares', posts: { 'gauge:openai.staff': -1 } },
  {
    name: 'OpenAI confirms, and Microsoft learns it from the newspaper',
    choice: 'confirm',
    side: 'openai',
    posts: { 'gauge:trust': -3, 'gauge:openai.credibility': 1, 'gauge:openai.legitimacy': 1 },
  },
  {
    name: 'A denial that holds calms Microsoft’s investors',
    choice: 'deny',
    side: 'microsoft',
    posts: { 'gauge:microsoft.confidence': 2 },
  },
  {
    name: 'A denial that is disproved costs OpenAI credibility',
    choice: 'deny',
    side: 'openai',
    luck: 1_000,
    posts: { 'gauge:openai.credibility': -6 },
  },
  {
    name: 'An inquiry shows goodwill and spreads unease',
    choice: 'inquire',
    side: 'microsoft',
    posts: { 'gauge:trust': 4, 'gauge:microsoft.confidence': -1, 'money:microsoft': -60, 'money:suppliers': 60 },
  },
];

/** A newspaper prints who is to own how much of OpenAI. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'share-plan-leak',
    asks: ['openai', 'microsoft'],
    facts: ['N09', 'N10', 'V09'],
    weight: ({ game }) =>
      game.contract.closedQuarter === null && (game.memorandum !== null || game.pending !== null) ? n.weight : 0,
    always: () => [posted('openai.staff', -1)],
    choices: [
      {
        id: 'confirm',
        effects: (_, side) => [
          posted(`${side}.legitimacy`, n.confirmGain),
          posted(`${side}.credibility`, 1),
          posted('trust', -n.confirmTrust),
        ],
      },
      {
        id: 'deny',
        effects: ({ roll }, side) =>
          happens(roll(`event/share-plan-leak/${side}`), n.denyBps)
            ? [posted(`${side}.credibility`, -n.denyLoss)]
            : [posted(side === 'openai' ? 'openai.staff' : 'microsoft.confidence', n.denyCalm)],
      },
      {
        id: 'inquire',
        effects: (_, side) => [
          paid(side, 'suppliers', n.inquiryUsdM),
          posted('trust', n.inquiryTrust),
          posted(side === 'openai' ? 'openai.staff' : 'microsoft.confidence', -n.unease),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const sharePlanLeak = make();
