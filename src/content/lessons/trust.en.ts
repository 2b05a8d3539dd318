import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Trust',
  meaning: 'What lets a promise be worth something before a court has read it.',
  here: 'Patience at the table starts from trust, and so do promises that no clause covers. This move changed it.',
  ask: 'How many moves did it take to win back what one move lost?',
};
