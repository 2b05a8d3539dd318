import type { HistoryWords } from '../words.ts';

export const words: HistoryWords = {
  name: 'Unterzeichnet am 28. Oktober 2025',
  note: 'Die Vereinbarung, die beide Unternehmen bekannt gegeben haben. Ob Kapazität garantiert wurde und welche Sicherheitspflichten sie einander schulden, ist nicht öffentlich: Angenommen sind hier beste Kräfte und keine.',
};
