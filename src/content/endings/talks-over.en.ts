import type { EndingWords } from '../words.ts';

export const words: EndingWords = {
  name: 'Chairs empty',
  line: 'Both walked out, and nobody came back. The old contract runs on, read by lawyers alone.',
};
