import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'A gain of billions, all of it on paper',
  body: 'Accounting has turned an old promise into shares, and the shares into profit. No cash has moved, and three departments have already spent it.',
  choices: {
    build: { label: 'Order parts early', effect: 'Builds yield more for 3 quarters', cost: '$5.2B' },
    return: { label: 'Return cash', effect: 'Confidence +6', cost: '$6B' },
    fund: { label: 'Start a fund for schools', effect: 'Legitimacy +2', cost: '$1.5B' },
  },
  factNote:
    'Microsoft booked a net gain of $7.6B from OpenAI’s recapitalisation in the quarter to December 2025; what it is used for here is simulated.',
};
