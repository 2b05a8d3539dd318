import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Gleichwertige Angebote',
  meaning:
    'Zwei Pakete zugleich, die Ihnen gleich viel wert sind: Die Wahl zwischen ihnen verrät, was sie den anderen wert sind.',
  here: 'Zwei Entwürfe lagen zusammen auf dem Tisch. Welcher auch genommen oder beantwortet wird, er zeigt eine Priorität.',
  ask: 'Waren die beiden dem, der sie vorschlug, wirklich gleich viel wert?',
};
