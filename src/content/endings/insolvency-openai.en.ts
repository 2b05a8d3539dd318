import type { EndingWords } from '../words.ts';

export const words: EndingWords = {
  name: 'Out of money',
  line: 'OpenAI could no longer pay its bills, its creditors took over, and Microsoft was left with a claim that nobody will pay.',
};
