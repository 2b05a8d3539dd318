import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Einigung in Stufen',
  meaning:
    'Zuerst einen Teil regeln, ohne jemanden zu binden, damit andere beginnen können und Vertrauen wachsen kann.',
  here: 'Eine Absichtserklärung nannte einige Klauseln. Die Behörden konnten zu lesen beginnen, und das Abrücken von einer genannten Klausel hatte einen Preis.',
  ask: 'Welche Klausel war klug früh zu nennen, und welche hätte man zum Tauschen behalten sollen?',
};
