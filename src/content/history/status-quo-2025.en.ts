import type { HistoryWords } from '../words.ts';

export const words: HistoryWords = {
  name: 'In force on 10 September 2025',
  note: 'A right of first refusal, an API on Azure alone, a profit claim in place of shares. The percentages were reported and never confirmed; the size of the older Azure commitment is not public.',
};
