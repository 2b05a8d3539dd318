import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Brinkmanship',
  meaning: 'Making the worst outcome a little likelier for both, so that the other side gives way first.',
  here: 'A chair stood empty. The threat worked by what it risked for both, and would have worked only once.',
  ask: 'What did the walk-out cost its author, and what would an ordinary adjournment have cost?',
};
