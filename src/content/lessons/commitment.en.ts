import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Commitment',
  meaning: 'Tying your own hands in front of the other side, so that only they can still move.',
  here: 'A term was declared firm. It was believed for as long as the speaker was, and breaking it cost credibility.',
  ask: 'Did the firm term move the other side, or only close a door?',
};
