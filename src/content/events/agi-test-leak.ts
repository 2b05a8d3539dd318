import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 8, unit: 'weight', source: 'assumption' },
  defendCredibility: { value: 2, unit: 'points', source: 'assumption' },
  defendLegitimacy: { value: 1, unit: 'points', source: 'assumption' },
  scienceLegitimacy: { value: 1, unit: 'points', source: 'assumption' },
  scienceTrust: { value: 2, unit: 'points', source: 'assumption' },
  scienceUsdM: { value: 150, unit: '$M', source: 'assumption' },
  shrugBps: { value: 3_000, unit: 'bps', source: 'assumption' },
  shrugLoss: { value: 3, unit: 'points', source: 'assumption' },
  shrugTrust: { value: 4, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'The test is defended as both signed it',
    choice: 'defend',
    posts: { 'gauge:trust': 2, 'gauge:openai.credibility': 2, 'gauge:openai.legitimacy': -1 },
  },
  {
    name: 'Science is invited, against the contract’s letter',
    choice: 'science',
    side: 'openai',
    posts: { 'gauge:trust': -2, 'gauge:openai.legitimacy': 1, 'money:openai': -150, 'money:public': 150 },
  },
  { name: 'Silence, and the joke is forgotten', choice: 'shrug', posts: { 'gauge:trust': 4 } },
  {
    name: 'Silence, and the joke stays',
    choice: 'shrug',
    side: 'openai',
    luck: 1_000,
    posts: { 'gauge:trust': 4, 'gauge:openai.mission': -3 },
  },
];

/** The secret test for general intelligence is printed. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'agi-test-leak',
    asks: ['openai', 'microsoft'],
    facts: ['K01', 'K02', 'K03'],
    weight: ({ clauses }) => (clauses.agiTrigger === 'contestable' || clauses.agiTrigger === 'board' ? n.weight : 0),
    choices: [
      {
        id: 'defend',
        effects: (_, side) => [
          posted(`${side}.credibility`, n.defendCredibility),
          posted(`${side}.legitimacy`, -n.defendLegitimacy),
          posted('trust', n.defendCredibility),
        ],
      },
      {
        id: 'science',
        effects: (_, side) => [
          paid(side, 'public', n.scienceUsdM),
          posted(`${side}.legitimacy`, n.scienceLegitimacy),
          posted('trust', -n.scienceTrust),
        ],
      },
      {
        id: 'shrug',
        effects: ({ roll }, side) => [
          posted('trust', n.shrugTrust),
          ...(happens(roll(`event/agi-test-leak/${side}`), n.shrugBps)
            ? [posted(side === 'openai' ? 'openai.mission' : 'microsoft.confidence', -n.shrugLoss)]
            : []),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const agiTestLeak = make();
