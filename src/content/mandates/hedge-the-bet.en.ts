import type { MandateWords } from '../words.ts';

/** Numbers in braces are the mandate’s own. */
export const words: MandateWords = {
  name: 'Hedge the bet',
  brief:
    'Your board fears the day when one supplier of models can name its price. It wants rival models on the shelf, frontier models of its own, and a business that would survive a break-up.',
  redLine: 'Microsoft may train frontier models of its own, at least under a threshold.',
  bonus: 'Microsoft’s own best model stands at {ownBps} of OpenAI’s on sale when the game ends.',
};
