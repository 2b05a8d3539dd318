import type { EndingWords } from '../words.ts';

export const words: EndingWords = {
  name: 'A marriage renegotiated',
  line: 'The deal closed and was amended as the world moved. OpenAI’s compute is shared between Azure and its rivals, and neither partner is all the other has.',
};
