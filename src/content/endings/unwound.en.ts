import type { EndingWords } from '../words.ts';

export const words: EndingWords = {
  name: 'Unwound',
  line: 'A court took the new structure apart. What was signed is paper, and the charter is back where it was.',
};
