import type { EndingWords } from '../words.ts';

export const words: EndingWords = {
  name: 'Under one roof',
  line: 'The deal closed and was never touched again. Most of OpenAI’s compute runs on Azure, in good days and in expensive ones.',
};
