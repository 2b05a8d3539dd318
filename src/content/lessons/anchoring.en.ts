import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Anchoring',
  meaning: 'The first number on the table pulls later ones toward itself, even when nobody believes it.',
  here: 'The first package named the ground, and the agreement stayed nearer to it than to the answer.',
  ask: 'Was the first package bold or merely early, and what would a bolder one have cost in trust?',
};
