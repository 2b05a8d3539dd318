import type { EndingWords } from '../words.ts';

export const words: EndingWords = {
  name: 'One roof, new lease',
  line: 'The deal closed, was reopened and still holds: most of OpenAI’s compute stayed on Azure, on terms that both have learned to rewrite.',
};
