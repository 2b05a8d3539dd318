import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Third parties',
  meaning: 'An agreement touches people who did not bargain, and some of them can stop it.',
  here: 'A reviewer or a court took a position, and a term that nobody at the table owned became the price of closing.',
  ask: 'Could both have gained by settling that term with the reviewer before settling the rest with each other?',
};
