import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Logrolling',
  meaning: 'Giving way on what matters less to you than to them, for what matters more to you than to them.',
  here: 'This package moved one term toward the other side and another back. If the two value them differently, both gain.',
  ask: 'Which two terms traded best, and how did you learn what the other side cared about?',
};
