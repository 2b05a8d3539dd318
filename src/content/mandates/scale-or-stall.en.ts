import type { MandateWords } from '../words.ts';

/** Numbers in braces are the mandate’s own. */
export const words: MandateWords = {
  name: 'Scale or stall',
  brief:
    'Your board believes that whoever trains on the most compute will lead, and that leaders are forgiven much. It wants gigawatts, soon, and the money to pay for them. Who owns them matters less.',
  redLine: 'No deal that leaves Microsoft a right of first refusal or exclusivity over rented compute.',
  bonus: 'OpenAI uses {usableMw} MW or more when the game ends.',
};
