import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'An invitation to the next round',
  body: 'The largest outside holder may keep its share, buy out early investors, or let itself be diluted. The bankers would like an answer before they print the names.',
  choices: {
    join: {
      label: 'Put money in',
      effect: 'Trust +5, credibility +1; OpenAI is worth more by the sum',
      cost: '$6B to OpenAI',
    },
    buy: { label: 'Buy early investors’ shares', effect: 'Shares for $3.9B at the last valuation', cost: '$3.9B' },
    decline: { label: 'Decline', effect: 'Confidence +3', cost: 'Trust −3' },
  },
  factNote:
    'Microsoft took part in OpenAI’s round of early 2026 with an amount that was not disclosed; this invitation is simulated.',
};
