import type { EndingWords } from '../words.ts';

export const words: EndingWords = {
  name: 'Friends at a distance',
  line: 'The deal closed, was amended, and let go: most of OpenAI’s compute now runs elsewhere, and the partners still take each other’s calls.',
};
