import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 20, unit: 'weight', source: 'assumption' },
  payUsdM: { value: 2_000, unit: '$M', source: 'assumption' },
  payCredibility: { value: 3, unit: 'points', source: 'assumption' },
  extendUsdM: { value: 500, unit: '$M', source: 'assumption' },
  extendTrust: { value: 4, unit: 'points', source: 'assumption' },
  waitGain: { value: 4, unit: 'points', source: 'assumption' },
  waitBps: { value: 2_500, unit: 'bps', source: 'assumption' },
  waitCredibility: { value: 4, unit: 'points', source: 'assumption' },
  waitLegitimacy: { value: 1, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'Some notes are paid before they are called',
    choice: 'pay',
    posts: {
      'gauge:openai.credibility': 3,
      'gauge:openai.notesUsdM': -2_000,
      'money:openai': -2_000,
      'money:capital': 2_000,
    },
  },
  {
    name: 'A fee buys patience',
    choice: 'extend',
    posts: { 'gauge:trust': 4, 'gauge:openai.notesUsdM': -250, 'money:openai': -500, 'money:capital': 500 },
  },
  { name: 'Waiting goes well', choice: 'wait', posts: { 'gauge:openai.credibility': 4 } },
  {
    name: 'Waiting ends in a letter from a fund',
    choice: 'wait',
    luck: 1_000,
    posts: { 'gauge:openai.credibility': -4, 'gauge:openai.legitimacy': -1 },
  },
];

/** Notes of the last round may soon be called. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'notes-deadline',
    asks: ['openai'],
    facts: ['V01'],
    weight: ({ game }) =>
      game.contract.closedQuarter === null &&
      game.quarter >= 2 &&
      game.quarter <= 7 &&
      game.gauges['openai.notesUsdM'] >= n.payUsdM
        ? n.weight
        : 0,
    choices: [
      {
        id: 'pay',
        effects: () => [
          paid('openai', 'capital', n.payUsdM),
          posted('openai.notesUsdM', -n.payUsdM),
          posted('openai.credibility', n.payCredibility),
        ],
      },
      {
        id: 'extend',
        effects: () => [
          paid('openai', 'capital', n.extendUsdM),
          posted('openai.notesUsdM', -Math.round(n.extendUsdM / 2)),
          posted('trust', n.extendTrust),
        ],
      },
      {
        id: 'wait',
        effects: ({ roll }) =>
          happens(roll('event/notes-deadline/letter'), n.waitBps)
            ? [posted('openai.credibility', -n.waitCredibility), posted('openai.legitimacy', -n.waitLegitimacy)]
            : [posted('openai.credibility', n.waitGain)],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const notesDeadline = make();
