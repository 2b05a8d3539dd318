import type { MandateWords } from '../words.ts';

/** Numbers in braces are the mandate’s own. */
export const words: MandateWords = {
  name: 'No single landlord',
  brief:
    'Your board has counted how many of its choices need one partner’s consent. It wants several clouds, short licences and its own shop front. It will pay for freedom in shares and in cash.',
  redLine:
    'A claim of AGI is judged by OpenAI’s board or by an independent panel; a joint panel or no exit at all is too far.',
  bonus: 'Azure runs no more than {azureShareBps} of OpenAI’s compute when the game ends.',
};
