import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Einigungsbereich',
  meaning:
    'Der Raum zwischen dem Mindesten, was die eine Seite haben muss, und dem Meisten, was die andere geben kann.',
  here: 'Der Anteil wurde zwischen den beiden ersten Forderungen unterzeichnet: Es gab Raum, und das Feilschen entschied, wer ihn bekam.',
  ask: 'Wie viel von dem Raum nahm jede Seite, und wer wusste, wo er endete?',
};
