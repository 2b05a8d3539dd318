import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Ankereffekt',
  meaning: 'Die erste Zahl auf dem Tisch zieht spätere zu sich heran, auch wenn niemand an sie glaubt.',
  here: 'Das erste Paket bestimmte den Boden, und die Vereinbarung blieb ihm näher als der Antwort.',
  ask: 'War das erste Paket kühn oder nur früh, und was hätte ein kühneres an Vertrauen gekostet?',
};
