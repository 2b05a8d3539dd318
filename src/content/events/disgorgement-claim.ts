import { happens } from '../../engine/luck.ts';
import {
  openCase,
  valuesOf,
  type Example,
  type Numbers,
  type Overrides,
  type WorldEvent,
} from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 12, unit: 'weight', source: 'assumption' },
  rebutUsdM: { value: 150, unit: '$M', source: 'assumption' },
  rebutBps: { value: 6_000, unit: 'bps', source: 'assumption' },
  rebutGain: { value: 3, unit: 'points', source: 'assumption' },
  talksMood: { value: 5, unit: 'points', source: 'assumption' },
  quarters: { value: 3, unit: 'quarters', source: 'assumption' },
  talksLoss: { value: 4, unit: 'points', source: 'assumption' },
  talksGain: { value: 2, unit: 'points', source: 'assumption' },
  calmCredibility: { value: 3, unit: 'points', source: 'assumption' },
  calmBps: { value: 4_000, unit: 'bps', source: 'assumption' },
  calmLoss: { value: 3, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'A rebuttal that reads well',
    choice: 'rebut',
    posts: { 'gauge:openai.legitimacy': 3, 'money:openai': -150, 'money:suppliers': 150 },
    makes: ['modified'],
  },
  {
    name: 'A rebuttal that reads like fear',
    choice: 'rebut',
    luck: 9_000,
    posts: { 'gauge:openai.legitimacy': -3, 'money:openai': -150, 'money:suppliers': 150 },
    makes: ['modified'],
  },
  {
    name: 'Talks take the heat out and look weak',
    choice: 'talks',
    side: 'microsoft',
    posts: { 'gauge:microsoft.credibility': -4, 'gauge:microsoft.legitimacy': 2 },
    makes: ['modified'],
  },
  { name: 'Calm is believed', choice: 'calm', luck: 9_000, posts: { 'gauge:openai.credibility': 3 } },
  {
    name: 'Calm is not believed by Microsoft’s investors',
    choice: 'calm',
    side: 'microsoft',
    luck: 1_000,
    posts: { 'gauge:microsoft.credibility': 3, 'gauge:microsoft.confidence': -3 },
  },
];

/** The plaintiff puts a figure on what both are said to have gained. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'disgorgement-claim',
    asks: ['openai', 'microsoft'],
    facts: ['L05'],
    weight: ({ game }) => (openCase(game, 'musk') === undefined ? 0 : n.weight),
    choices: [
      {
        id: 'rebut',
        effects: ({ game, roll }, side) => [
          paid(side, 'suppliers', n.rebutUsdM),
          posted(
            `${side}.legitimacy`,
            happens(roll(`event/disgorgement-claim/${side}`), n.rebutBps) ? n.rebutGain : -n.rebutGain,
          ),
          added('lawsuit/musk', -1, game.quarter + n.quarters),
        ],
      },
      {
        id: 'talks',
        effects: ({ game }, side) => [
          added('lawsuit/musk', -n.talksMood, game.quarter + n.quarters),
          posted(`${side}.credibility`, -n.talksLoss),
          posted(`${side}.legitimacy`, n.talksGain),
        ],
      },
      {
        id: 'calm',
        effects: ({ roll }, side) => [
          posted(`${side}.credibility`, n.calmCredibility),
          ...(happens(roll(`event/disgorgement-claim/${side}`), n.calmBps)
            ? [posted(side === 'openai' ? 'openai.staff' : 'microsoft.confidence', -n.calmLoss)]
            : []),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const disgorgementClaim = make();
