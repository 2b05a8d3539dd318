import type { EndingWords } from '../words.ts';

export const words: EndingWords = {
  name: 'Still non-binding',
  line: 'Nothing definitive was signed. The memorandum was a promise to promise, and the old contract outlived it.',
};
