import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { posted } from '../effects.ts';

const numbers = {
  weight: { value: 9, unit: 'weight', source: 'assumption' },
  explainGain: { value: 1, unit: 'points', source: 'assumption' },
  explainTrust: { value: 2, unit: 'points', source: 'assumption' },
  disputeBps: { value: 4_000, unit: 'bps', source: 'assumption' },
  disputeLoss: { value: 5, unit: 'points', source: 'assumption' },
  disputeGain: { value: 4, unit: 'points', source: 'assumption' },
  closeTrust: { value: 5, unit: 'points', source: 'assumption' },
  closeUnease: { value: 1, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'OpenAI explains its own side of the account',
    choice: 'explain',
    side: 'openai',
    posts: { 'gauge:trust': -2, 'gauge:openai.legitimacy': 1 },
  },
  { name: 'A dispute that is won', choice: 'dispute', posts: { 'gauge:openai.credibility': 4 } },
  {
    name: 'A dispute that is lost in the details',
    choice: 'dispute',
    side: 'microsoft',
    luck: 1_000,
    posts: { 'gauge:microsoft.credibility': -5 },
  },
  {
    name: 'Closed ranks, and questions inside',
    choice: 'close',
    side: 'microsoft',
    posts: { 'gauge:trust': 5, 'gauge:microsoft.confidence': -1 },
  },
];

/** What OpenAI pays Microsoft appears in print. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'payments-leak',
    asks: ['openai', 'microsoft'],
    facts: ['E13', 'N08'],
    weight: ({ clauses }) => (clauses.shareBps > 0 ? n.weight : 0),
    choices: [
      {
        id: 'explain',
        effects: (_, side) => [posted(`${side}.legitimacy`, n.explainGain), posted('trust', -n.explainTrust)],
      },
      {
        id: 'dispute',
        effects: ({ roll }, side) => [
          posted(
            `${side}.credibility`,
            happens(roll(`event/payments-leak/${side}`), n.disputeBps) ? -n.disputeLoss : n.disputeGain,
          ),
        ],
      },
      {
        id: 'close',
        effects: (_, side) => [
          posted('trust', n.closeTrust),
          posted(side === 'openai' ? 'openai.staff' : 'microsoft.confidence', -n.closeUnease),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const paymentsLeak = make();
