import type { EndingWords } from '../words.ts';

export const words: EndingWords = {
  name: 'Overbuilt',
  line: 'Microsoft spent past its last line of credit; the halls stand finished, and somebody else will rent them out.',
};
