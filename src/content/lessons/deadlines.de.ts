import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Fristen',
  meaning:
    'Zeit kostet die beiden Seiten verschieden viel, und die meisten Zugeständnisse kommen kurz vor ihrem Ablauf.',
  here: 'Ein Termin verstrich ohne Unterschrift, und Geld ging mit ihm. Auch die andere Seite kannte den Termin.',
  ask: 'Wessen Frist war es, und was wäre das Billigste gewesen, womit sie zu halten war?',
};
