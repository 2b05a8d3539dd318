import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 8, unit: 'weight', source: 'assumption' },
  dealUsdM: { value: 1_950, unit: '$M', source: 'assumption' },
  dealMission: { value: 3, unit: 'points', source: 'assumption' },
  dealLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  campaignUsdM: { value: 500, unit: '$M', source: 'assumption' },
  campaignBps: { value: 7_000, unit: 'bps', source: 'assumption' },
  campaignGain: { value: 3, unit: 'points', source: 'assumption' },
  campaignLoss: { value: 3, unit: 'points', source: 'assumption' },
  ignoreBps: { value: 3_000, unit: 'bps', source: 'assumption' },
  ignoreLoss: { value: 4, unit: 'points', source: 'assumption' },
  ignoreGain: { value: 3, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'A settlement with the sponsors is owed over the years',
    choice: 'deal',
    posts: { 'gauge:openai.legitimacy': 2, 'gauge:openai.mission': 3, 'gauge:openai.pledgedUsdM': 1_950 },
  },
  {
    name: 'A campaign that works',
    choice: 'campaign',
    posts: { 'gauge:openai.legitimacy': 3, 'money:openai': -500, 'money:public': 500 },
  },
  {
    name: 'A campaign that looks like money talking',
    choice: 'campaign',
    luck: 9_000,
    posts: { 'gauge:openai.legitimacy': -3, 'money:openai': -500, 'money:public': 500 },
  },
  { name: 'Ignored, it fails by itself', choice: 'ignore', luck: 9_000, posts: { 'gauge:openai.credibility': 3 } },
  {
    name: 'Ignored, it gathers signatures',
    choice: 'ignore',
    luck: 1_000,
    posts: { 'gauge:openai.credibility': 3, 'gauge:openai.legitimacy': -4 },
  },
];

/** An initiative would let Californian voters oversee the conversion. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'ballot-initiative',
    asks: ['openai'],
    facts: ['G15'],
    weight: ({ game }) => (game.quarter >= 1 && game.quarter <= 5 ? n.weight : 0),
    choices: [
      {
        id: 'deal',
        effects: () => [
          posted('openai.pledgedUsdM', n.dealUsdM),
          posted('openai.mission', n.dealMission),
          posted('openai.legitimacy', n.dealLegitimacy),
        ],
      },
      {
        id: 'campaign',
        effects: ({ roll }) => [
          paid('openai', 'public', n.campaignUsdM),
          posted(
            'openai.legitimacy',
            happens(roll('event/ballot-initiative/polls'), n.campaignBps) ? n.campaignGain : -n.campaignLoss,
          ),
        ],
      },
      {
        id: 'ignore',
        effects: ({ roll }) => [
          posted('openai.credibility', n.ignoreGain),
          ...(happens(roll('event/ballot-initiative/signatures'), n.ignoreBps)
            ? [posted('openai.legitimacy', -n.ignoreLoss)]
            : []),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const ballotInitiative = make();
