import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'An outside group bids for the nonprofit’s assets',
  body: 'The offer is higher than any figure in the drafts, and few believe that it is meant to be taken. But a price, once said aloud, is hard to forget for anyone who must show that the charity was paid fairly.',
  choices: {
    reject: {
      label: 'Reject it within the hour',
      effect: 'Credibility +3, staff +1',
      cost: 'A 40% chance of doubts: legitimacy −2',
    },
    opinion: {
      label: 'Have experts judge the price',
      effect: 'Mission +2; reviewers friendlier for 3 quarters',
      cost: '$400M; trust −3',
    },
    raise: {
      label: 'Raise the nonprofit’s price',
      effect: 'Legitimacy +3',
      cost: 'Trust −4, staff −1: somebody must pay it',
    },
  },
  factNote:
    'A group led by Elon Musk bid $97.4B in February 2025 for the nonprofit’s assets and was refused; this later bid is simulated.',
};
