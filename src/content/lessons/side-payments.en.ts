import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Side payments',
  meaning: 'When a deal is worth more to one side than it costs the other, money can carry the difference.',
  here: 'A rider went with the package: cash, capacity, a waiver. It closed a gap that no term could close as cheaply.',
  ask: 'Which term would have had to move, and how far, to do what the rider did?',
};
