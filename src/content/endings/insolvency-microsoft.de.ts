import type { EndingWords } from '../words.ts';

export const words: EndingWords = {
  name: 'Überbaut',
  line: 'Microsoft gab mehr aus, als seine letzte Kreditlinie trug; die Hallen stehen fertig da, und jemand anders wird sie vermieten.',
};
