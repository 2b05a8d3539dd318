import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'For the first time in years, idle halls',
  body: 'The lights blink, the fans turn, and nobody is renting rows nine to thirty. An operations manager has put the photograph into a presentation that was not meant to travel.',
  choices: {
    let: {
      label: 'Let them cheaply',
      effect: '$1.95B; legitimacy +1: universities are grateful',
      cost: 'Confidence −1: the price is seen',
    },
    train: { label: 'Train own models on them', effect: 'Own models +10', cost: 'Confidence −1' },
    partner: {
      label: 'Move them to OpenAI',
      effect: '120 MW to OpenAI for $800M; trust +1, confidence +1',
      cost: 'As many fewer for customers; more hangs on one',
    },
  },
  factNote:
    'Microsoft’s AI capacity grew by some 80% a year while plans and prices moved; this idle season is simulated.',
};
