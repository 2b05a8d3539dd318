import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Logrolling',
  meaning:
    'Bei dem nachgeben, was Ihnen weniger wichtig ist als den anderen, für das, was Ihnen wichtiger ist als ihnen.',
  here: 'Dieses Paket bewegte eine Klausel auf die andere Seite zu und eine zurück. Bewerten die beiden sie verschieden, gewinnen beide.',
  ask: 'Welche zwei Klauseln tauschten sich am besten, und wie haben Sie erfahren, woran der anderen Seite lag?',
};
