import type { MandateWords } from '../words.ts';

/** Numbers in braces are the mandate’s own. */
export const words: MandateWords = {
  name: 'Road to the offering',
  brief:
    'Your board wants a company whose shares strangers will buy on the stock market. That takes a clean structure, room for new investors, and a story without a court in it. Every open dispute lowers the price.',
  redLine: 'Microsoft holds no more than 30%.',
  bonus: 'A deal has closed, and OpenAI is valued at {valuationUsdM} or more when the game ends.',
};
