import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Deadlines',
  meaning: 'Time costs the two sides differently, and most concessions come just before it runs out.',
  here: 'A date passed without a signature, and money went with it. The other side knew the date as well.',
  ask: 'Whose deadline was it, and what was the cheapest thing that would have met it?',
};
