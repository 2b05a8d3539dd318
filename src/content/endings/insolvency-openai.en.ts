import type { EndingWords } from '../words.ts';

export const words: EndingWords = {
  name: 'Out of runway',
  line: 'OpenAI could no longer pay its bills, its creditors took the keys, and the other chair was left with a claim on a data room.',
};
