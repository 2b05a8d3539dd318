import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Asking',
  meaning: 'Information about the other side’s priorities is worth more than a clever offer made blind.',
  here: 'A turn was spent on a question. The answer was noisy and perhaps strategic, and still better than a guess.',
  ask: 'What did the answer change in the next package?',
};
