import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, posted } from '../effects.ts';

const numbers = {
  weight: { value: 12, unit: 'weight', source: 'assumption' },
  standTenths: { value: 20, unit: 'tenths', source: 'assumption' },
  standOffersBps: { value: 1_000, unit: 'bps', source: 'assumption' },
  quarters: { value: 3, unit: 'quarters', source: 'assumption' },
  standBps: { value: 4_000, unit: 'bps', source: 'assumption' },
  standLoss: { value: 4, unit: 'points', source: 'assumption' },
  datesCredibility: { value: 3, unit: 'points', source: 'assumption' },
  datesOffersBps: { value: 800, unit: 'bps', source: 'assumption' },
  quietBps: { value: 3_000, unit: 'bps', source: 'assumption' },
  quietLoss: { value: 3, unit: 'points', source: 'assumption' },
  quietTrust: { value: 4, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  { name: 'Standing by the total impresses', choice: 'stand', posts: {}, makes: ['modified', 'modified'] },
  {
    name: 'Standing by the total invites arithmetic',
    choice: 'stand',
    luck: 1_000,
    posts: { 'gauge:openai.credibility': -4 },
    makes: ['modified', 'modified'],
  },
  {
    name: 'Dates and conditions make the total smaller and firmer',
    choice: 'dates',
    posts: { 'gauge:openai.credibility': 3 },
    makes: ['modified'],
  },
  { name: 'Silence, and the story passes', choice: 'quiet', posts: { 'gauge:trust': 4 } },
  {
    name: 'Silence, and the story grows',
    choice: 'quiet',
    luck: 1_000,
    posts: { 'gauge:trust': 4, 'gauge:openai.legitimacy': -3 },
  },
];

/** Somebody adds up all the commitments. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'commitment-total',
    asks: ['openai'],
    facts: ['C12', 'E05'],
    weight: ({ game }) => (game.quarter >= 1 && game.quarter <= 6 ? n.weight : 0),
    choices: [
      {
        id: 'stand',
        effects: ({ game, roll }) => [
          added('multiple', n.standTenths, game.quarter + n.quarters),
          added('offer-chance', n.standOffersBps, game.quarter + n.quarters),
          ...(happens(roll('event/commitment-total/sceptics'), n.standBps)
            ? [posted('openai.credibility', -n.standLoss)]
            : []),
        ],
      },
      {
        id: 'dates',
        effects: ({ game }) => [
          posted('openai.credibility', n.datesCredibility),
          added('offer-chance', -n.datesOffersBps, game.quarter + n.quarters),
        ],
      },
      {
        id: 'quiet',
        effects: ({ roll }) => [
          posted('trust', n.quietTrust),
          ...(happens(roll('event/commitment-total/rumours'), n.quietBps)
            ? [posted('openai.legitimacy', -n.quietLoss)]
            : []),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const commitmentTotal = make();
