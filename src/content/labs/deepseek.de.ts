import type { NameWords } from '../words.ts';

export const words: NameWords = {
  name: 'DeepSeek',
};
