import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Two partners, one customer',
  body: 'The buyer of a large insurer has met both sales teams in one morning. They sold her the same model at two prices, and each warned her about the other.',
  choices: {
    fight: {
      label: 'Win the account',
      effect: 'OpenAI: demand grows 1.2% faster for 3 quarters; Microsoft: sales +$260M a quarter',
      cost: 'Trust −2',
    },
    divide: {
      label: 'Divide the market',
      effect: 'Trust +5',
      cost: 'OpenAI: demand grows 0.6% slower; Microsoft: sales −$60M a quarter',
    },
    joint: { label: 'Make a joint offer', effect: 'Credibility +2', cost: '$1B' },
  },
  factNote:
    'OpenAI counted five million paying business users in August 2025 while Microsoft sold its own assistant to the same firms; this customer is simulated.',
};
