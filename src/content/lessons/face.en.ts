import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Face',
  meaning: 'People refuse good offers from those who belittle them, and remember it at the next table.',
  here: 'A package went two steps back, or was worse than nothing for the other side. It cost patience and trust, not terms.',
  ask: 'Was it a mistake about what they value, or an anchor thrown too far?',
};
