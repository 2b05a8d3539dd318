import type { HistoryWords } from '../words.ts';

export const words: HistoryWords = {
  name: 'In Kraft am 10. September 2025',
  note: 'Ein Vorkaufsrecht, eine API allein auf Azure, ein Gewinnanspruch anstelle von Anteilen. Über die Prozentsätze wurde berichtet, bestätigt wurden sie nie; der Umfang der älteren Azure-Abnahme ist nicht öffentlich.',
};
