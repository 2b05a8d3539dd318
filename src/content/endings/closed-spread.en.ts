import type { EndingWords } from '../words.ts';

export const words: EndingWords = {
  name: 'Open doors',
  line: 'The deal closed and held as signed, and OpenAI moved most of its compute to others under it.',
};
