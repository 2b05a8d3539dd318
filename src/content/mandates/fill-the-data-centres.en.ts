import type { MandateWords } from '../words.ts';

/** Numbers in braces are the mandate’s own. */
export const words: MandateWords = {
  name: 'Fill the data centres',
  brief:
    'Your board has promised its investors that the halls under construction will be full. It wants orders that must be paid, and a tenant that stays. Idle halls are the one thing it cannot explain.',
  redLine: 'OpenAI commits to $100 billion of Azure at least.',
  bonus: 'OpenAI uses {azureMw} MW or more of Azure when the game ends.',
};
