import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Vertretung',
  meaning: 'Wer für andere verhandelt, hat eigene Ziele und ein Mandat, das nur so weit bindet.',
  here: 'Ein Verwaltungsrat hatte eine rote Linie gezogen, und der eigene Unterhändler unterzeichnete darüber hinaus. Die Regeln verbieten es nicht; die Punkte vergessen es nicht.',
  ask: 'War der Rest des Pakets die Linie wert, und wer hätte das entscheiden sollen?',
};
