import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Gegenseitigkeit',
  meaning: 'Menschen beantworten ein Zugeständnis mit einem Zugeständnis und eine Kränkung mit einer Kränkung.',
  here: 'Einer gab, der andere gab zurück. Das Muster der Zugeständnisse verrät, wo beide zu enden erwarten.',
  ask: 'Waren die Zugeständnisse gleich groß, und schrumpften sie, als das Ende nahte?',
};
