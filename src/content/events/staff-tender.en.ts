import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Staff ask for another chance to sell',
  body: 'Houses cost what houses cost, and paper is paper. A sale would bring them money from outside investors at the last price; every share they sell is one that the company cannot sell this year.',
  choices: {
    large: {
      label: 'Hold a large sale',
      effect: 'Staff +4',
      cost: 'Next rounds smaller for 2 quarters; legitimacy −2',
    },
    small: { label: 'Hold a small one', effect: 'Staff +2', cost: '$400M of fees; nobody is quite content' },
    later: { label: 'Put it off', effect: 'Higher valuation for a year; credibility +1', cost: 'Staff −3' },
  },
  factNote:
    'Current and former staff sold $6.6B of shares at a valuation of $500B in October 2025; this tender is simulated.',
};
