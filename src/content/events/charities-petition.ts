import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 18, unit: 'weight', source: 'assumption' },
  pledgeUsdM: { value: 2_000, unit: '$M', source: 'assumption' },
  missionGain: { value: 3, unit: 'points', source: 'assumption' },
  legitimacyGain: { value: 2, unit: 'points', source: 'assumption' },
  mood: { value: 3, unit: 'points', source: 'assumption' },
  moodQuarters: { value: 2, unit: 'quarters', source: 'assumption' },
  talksUsdM: { value: 60, unit: '$M', source: 'assumption' },
  splitBps: { value: 4_500, unit: 'bps', source: 'assumption' },
  splitGain: { value: 4, unit: 'points', source: 'assumption' },
  angerBps: { value: 3_000, unit: 'bps', source: 'assumption' },
  angerLoss: { value: 3, unit: 'points', source: 'assumption' },
  quietTenths: { value: 20, unit: 'tenths', source: 'assumption' },
  quietQuarters: { value: 4, unit: 'quarters', source: 'assumption' },
  quietGain: { value: 5, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'A pledge is owed over the years and lifts mission and legitimacy at once',
    choice: 'pledge',
    posts: { 'gauge:openai.legitimacy': 2, 'gauge:openai.mission': 3, 'gauge:openai.pledgedUsdM': 2_000 },
    makes: ['modified'],
  },
  {
    name: 'Talks cost little, and at even luck they do not split the coalition',
    choice: 'talks',
    posts: { 'gauge:openai.legitimacy': -1, 'gauge:openai.mission': 1, 'money:openai': -60, 'money:public': 60 },
  },
  {
    name: 'Talks with luck win part of the coalition over',
    choice: 'talks',
    luck: 1_000,
    posts: { 'gauge:openai.legitimacy': 4, 'gauge:openai.mission': 1, 'money:openai': -60, 'money:public': 60 },
  },
  {
    name: 'A firm answer that nobody repeats reassures investors and costs nothing',
    choice: 'counsel',
    luck: 9_000,
    posts: { 'gauge:openai.credibility': 5 },
    makes: ['modified'],
  },
  {
    name: 'A firm answer that spreads turns the public and the reviewers away',
    choice: 'counsel',
    luck: 2_000,
    posts: { 'gauge:openai.credibility': 5, 'gauge:openai.legitimacy': -3 },
    makes: ['modified', 'modified'],
  },
];

/** More than fifty charities ask that the value built for the public go to the public. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'charities-petition',
    asks: ['openai'],
    facts: ['G04', 'G05'],
    weight: ({ game }) => (game.contract.closedQuarter === null ? n.weight : 0),
    choices: [
      {
        id: 'pledge',
        effects: ({ game }) => [
          posted('openai.pledgedUsdM', n.pledgeUsdM),
          posted('openai.mission', n.missionGain),
          posted('openai.legitimacy', n.legitimacyGain),
          added('review-mood', n.mood, game.quarter + n.moodQuarters),
        ],
      },
      {
        id: 'talks',
        effects: ({ roll }) => [
          paid('openai', 'public', n.talksUsdM),
          posted(
            'openai.legitimacy',
            happens(roll('event/charities-petition/coalition'), n.splitBps) ? n.splitGain : -1,
          ),
          posted('openai.mission', 1),
        ],
      },
      {
        id: 'counsel',
        effects: ({ game, roll }) => [
          posted('openai.credibility', n.quietGain),
          added('multiple', n.quietTenths, game.quarter + n.quietQuarters),
          ...(happens(roll('event/charities-petition/spread'), n.angerBps)
            ? [posted('openai.legitimacy', -n.angerLoss), added('review-mood', -n.mood, game.quarter + n.moodQuarters)]
            : []),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const charitiesPetition = make();
