import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Renegotiation',
  meaning: 'No contract foresees everything; the question is who can afford to reopen it, and when.',
  here: 'The agreement was amended. Something had changed since it was signed, and somebody’s alternative with it.',
  ask: 'What changed between the signature and the amendment, and could a clause have foreseen it?',
};
