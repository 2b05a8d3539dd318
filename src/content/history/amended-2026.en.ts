import type { HistoryWords } from '../words.ts';

export const words: HistoryWords = {
  name: 'Amended on 27 April 2026',
  note: 'Six months later, after a rival’s $50 billion. The cap on the revenue share was reported at $38 billion and never confirmed; guarantee and safety are assumed as before.',
};
