import { valuesOf, type Directive, type Example, type Overrides } from '../../engine/rulebook.ts';
import { answerEffects, answeringNumbers, answerRefusal, ANSWERS, openSuits } from './answering.ts';

export const numbers = answeringNumbers;

const examples: readonly Example[] = [
  {
    name: 'More counsel takes 6 points from the record of a suit that OpenAI would fight anyway',
    order: { id: 'answer-suit-openai', target: 'publishers', choice: 'fight' },
    posts: { 'money:openai': -40, 'money:suppliers': 40 },
    makes: ['recorded', 'responded'],
  },
  {
    name: 'An offer of peace that the other defendant did not ask for costs trust',
    order: { id: 'answer-suit-openai', target: 'musk', choice: 'settle' },
    posts: { 'gauge:trust': -1 },
    makes: ['recorded', 'responded'],
  },
  {
    name: 'A suit that nobody has brought needs no answer',
    order: { id: 'answer-suit-openai', target: 'former-employees', choice: 'fight' },
    posts: {},
  },
];

/** Answers a suit for this quarter: with more counsel, for time, or with an offer of peace. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'answer-suit-openai',
    side: 'openai',
    suit: 'control',
    step: 'courts',
    targets: (outlook) => openSuits(outlook, 'openai').map(({ id }) => id),
    choices: ANSWERS,
    refusal: (outlook, order) => answerRefusal(outlook, order, 'openai'),
    effects: (situation, order) => answerEffects(n, situation, order, 'openai'),
    numbers,
    examples,
  } satisfies Directive;
};

export const answerSuitOpenai = make();
