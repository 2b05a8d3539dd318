import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Vertrauen',
  meaning: 'Was ein Versprechen etwas wert sein lässt, bevor ein Gericht es gelesen hat.',
  here: 'Die Geduld am Tisch beginnt beim Vertrauen, und ebenso Versprechen, die keine Klausel abdeckt. Dieser Zug hat es verändert.',
  ask: 'Wie viele Züge brauchte es, um zurückzugewinnen, was ein Zug verlor?',
};
