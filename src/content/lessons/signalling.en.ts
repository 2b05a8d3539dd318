import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Signalling',
  meaning: 'A costly act that tells what words cannot, because only somebody in earnest would bear the cost.',
  here: 'An order went to the press, to an agency or to a charity, and the table was one of its readers.',
  ask: 'What did it cost, and would somebody bluffing have paid that?',
};
