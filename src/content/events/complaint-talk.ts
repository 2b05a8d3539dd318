import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 10, unit: 'weight', source: 'assumption' },
  denyTrust: { value: 6, unit: 'points', source: 'assumption' },
  denyBps: { value: 1_500, unit: 'bps', source: 'assumption' },
  denyLoss: { value: 4, unit: 'points', source: 'assumption' },
  letLegitimacy: { value: 1, unit: 'points', source: 'assumption' },
  letTrust: { value: 3, unit: 'points', source: 'assumption' },
  callUsdM: { value: 80, unit: '$M', source: 'assumption' },
  callTrust: { value: 2, unit: 'points', source: 'assumption' },
  callStaff: { value: 1, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  { name: 'The story alone costs trust', posts: { 'gauge:trust': -1 } },
  { name: 'A denial that holds repairs it', choice: 'deny', posts: { 'gauge:trust': 6 } },
  {
    name: 'A denial that somebody contradicts',
    choice: 'deny',
    luck: 1_000,
    posts: { 'gauge:trust': 6, 'gauge:openai.credibility': -4 },
  },
  {
    name: 'Let stand by OpenAI, the story is a threat',
    choice: 'let',
    side: 'openai',
    posts: { 'gauge:trust': -3, 'gauge:openai.legitimacy': 1, 'gauge:microsoft.confidence': -2 },
  },
  {
    name: 'Let stand by Microsoft, it is a dare',
    choice: 'let',
    side: 'microsoft',
    posts: { 'gauge:trust': -3, 'gauge:microsoft.credibility': 1, 'gauge:microsoft.legitimacy': 1 },
  },
  {
    name: 'A telephone call costs a little pride',
    choice: 'call',
    posts: { 'gauge:trust': 2, 'gauge:openai.staff': 1, 'money:openai': -80, 'money:suppliers': 80 },
  },
];

/** A newspaper writes that OpenAI has weighed a complaint against its partner. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'complaint-talk',
    asks: ['openai', 'microsoft'],
    facts: ['N01'],
    weight: ({ game }) => (game.contract.closedQuarter === null ? n.weight : 0),
    always: () => [posted('trust', -1)],
    choices: [
      {
        id: 'deny',
        effects: ({ roll }, side) => [
          posted('trust', n.denyTrust),
          ...(happens(roll(`event/complaint-talk/${side}`), n.denyBps)
            ? [posted(`${side}.credibility`, -n.denyLoss)]
            : []),
        ],
      },
      {
        id: 'let',
        effects: (_, side) => [
          posted(`${side}.legitimacy`, n.letLegitimacy),
          posted('trust', -n.letTrust),
          side === 'openai' ? posted('microsoft.confidence', -2) : posted('microsoft.credibility', 1),
        ],
      },
      {
        id: 'call',
        effects: (_, side) => [
          paid(side, 'suppliers', n.callUsdM),
          posted('trust', n.callTrust),
          posted(side === 'openai' ? 'openai.staff' : 'microsoft.confidence', n.callStaff),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const complaintTalk = make();
