import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Spiel am Abgrund',
  meaning:
    'Den schlimmsten Ausgang für beide ein wenig wahrscheinlicher machen, damit die andere Seite zuerst nachgibt.',
  here: 'Ein Stuhl blieb leer. Die Drohung wirkte durch das, was sie für beide aufs Spiel setzte, und hätte nur einmal gewirkt.',
  ask: 'Was kostete der Abbruch den, der ging, und was hätte eine gewöhnliche Vertagung gekostet?',
};
