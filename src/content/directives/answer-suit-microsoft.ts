import { valuesOf, type Directive, type Example, type Overrides } from '../../engine/rulebook.ts';
import { answerEffects, answeringNumbers, answerRefusal, ANSWERS, openSuits } from './answering.ts';

export const numbers = answeringNumbers;

const examples: readonly Example[] = [
  {
    name: 'Delay is asked for alone, and looks like fear',
    order: { id: 'answer-suit-microsoft', target: 'musk', choice: 'delay' },
    posts: { 'gauge:microsoft.legitimacy': -1, 'gauge:trust': -1 },
    makes: ['responded'],
  },
  {
    name: 'Hard questions of more counsel may look like bullying',
    order: { id: 'answer-suit-microsoft', target: 'publishers', choice: 'fight' },
    luck: 0,
    posts: { 'money:microsoft': -40, 'money:suppliers': 40, 'gauge:microsoft.legitimacy': -2 },
    makes: ['recorded', 'responded'],
  },
  {
    name: 'A suit against OpenAI alone is not Microsoft’s to answer',
    order: { id: 'answer-suit-microsoft', target: 'charities-coalition', choice: 'settle' },
    posts: {},
  },
];

/** Answers a suit for this quarter: with more counsel, for time, or with an offer of peace. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'answer-suit-microsoft',
    side: 'microsoft',
    suit: 'control',
    step: 'courts',
    targets: (outlook) => openSuits(outlook, 'microsoft').map(({ id }) => id),
    choices: ANSWERS,
    refusal: (outlook, order) => answerRefusal(outlook, order, 'microsoft'),
    effects: (situation, order) => answerEffects(n, situation, order, 'microsoft'),
    numbers,
    examples,
  } satisfies Directive;
};

export const answerSuitMicrosoft = make();
