import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, posted } from '../effects.ts';

const numbers = {
  weight: { value: 9, unit: 'weight', source: 'assumption' },
  promiseMood: { value: 6, unit: 'points', source: 'assumption' },
  promiseQuarters: { value: 4, unit: 'quarters', source: 'assumption' },
  promiseCostUsdM: { value: 90, unit: '$M', source: 'assumption' },
  promiseCostQuarters: { value: 8, unit: 'quarters', source: 'assumption' },
  exitMood: { value: 5, unit: 'points', source: 'assumption' },
  exitBps: { value: 3_500, unit: 'bps', source: 'assumption' },
  exitLoss: { value: 5, unit: 'points', source: 'assumption' },
  optionsSavedUsdM: { value: 200, unit: '$M', source: 'assumption' },
  optionsMood: { value: 4, unit: 'points', source: 'assumption' },
  optionsQuarters: { value: 4, unit: 'quarters', source: 'assumption' },
  optionsCredibility: { value: 2, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'A promise to stay binds for years',
    choice: 'promise',
    posts: { 'gauge:openai.legitimacy': 1 },
    makes: ['modified', 'modified'],
  },
  {
    name: 'A promise with small print that nobody reads',
    choice: 'exit',
    posts: { 'gauge:openai.staff': 1 },
    makes: ['modified'],
  },
  {
    name: 'A promise with small print that somebody reads',
    choice: 'exit',
    luck: 1_000,
    posts: { 'gauge:openai.credibility': -5, 'gauge:openai.staff': 1 },
    makes: ['modified'],
  },
  {
    name: 'Other states bid for the headquarters',
    choice: 'options',
    posts: { 'gauge:openai.credibility': 2 },
    makes: ['modified', 'modified'],
  },
];

/** California would like to hear that the company will stay. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'stay-in-california',
    asks: ['openai'],
    facts: ['G14'],
    weight: ({ game }) =>
      game.contract.closedQuarter === null &&
      game.cases.some((each) => each.id === 'california' && each.ruling === null)
        ? n.weight
        : 0,
    choices: [
      {
        id: 'promise',
        effects: ({ game }) => [
          added('review/california', n.promiseMood, game.quarter + n.promiseQuarters),
          posted('openai.legitimacy', 1),
          added('openai-costs', n.promiseCostUsdM, game.quarter + n.promiseCostQuarters),
        ],
      },
      {
        id: 'exit',
        effects: ({ game, roll }) => [
          added('review/california', n.exitMood, game.quarter + n.promiseQuarters),
          posted('openai.staff', 1),
          ...(happens(roll('event/stay-in-california/small-print'), n.exitBps)
            ? [posted('openai.credibility', -n.exitLoss)]
            : []),
        ],
      },
      {
        id: 'options',
        effects: ({ game }) => [
          added('openai-costs', -n.optionsSavedUsdM, game.quarter + n.optionsQuarters),
          added('review/california', -n.optionsMood, game.quarter + n.optionsQuarters),
          posted('openai.credibility', n.optionsCredibility),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const stayInCalifornia = make();
