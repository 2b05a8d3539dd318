import type { MandateWords } from '../words.ts';

/** Numbers in braces are the mandate’s own. */
export const words: MandateWords = {
  name: 'Stewards of the mission',
  brief:
    'Your board sees itself as the keeper of a charter, and of the public’s patience with it. It wants a strong foundation, safe releases and a company that reviewers believe. Money and size come after.',
  redLine: 'Microsoft gets no observer and no seat on the board.',
  bonus: 'The mission stands at {missionPoints} or more when the game ends.',
};
