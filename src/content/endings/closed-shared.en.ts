import type { EndingWords } from '../words.ts';

export const words: EndingWords = {
  name: 'Two keys',
  line: 'The deal closed and held as signed. Azure is OpenAI’s largest landlord and not its only one.',
};
