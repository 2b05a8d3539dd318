import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Reciprocity',
  meaning: 'People answer a concession with a concession, and a slight with a slight.',
  here: 'One gave, the other gave in return. The pattern of concessions tells where both expect to end.',
  ask: 'Were the concessions equal, and did they shrink as the end came near?',
};
