import type { HistoryWords } from '../words.ts';

export const words: HistoryWords = {
  name: 'Geändert am 27. April 2026',
  note: 'Sechs Monate später, nach 50 Milliarden Dollar von einem Konkurrenten. Über die Obergrenze der Umsatzbeteiligung wurde mit 38 Milliarden Dollar berichtet, bestätigt wurde sie nie; Garantie und Sicherheit sind wie zuvor angenommen.',
};
