import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Agreeing in stages',
  meaning: 'Settling a part first, without binding anybody, so that others can begin and trust can grow.',
  here: 'A memorandum named some terms. Reviewers could start to read, and going back on a named term had a price.',
  ask: 'Which term was wise to name early, and which should have been kept to trade?',
};
