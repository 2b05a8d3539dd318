import type { EndingWords } from '../words.ts';

export const words: EndingWords = {
  name: 'Eine neu verhandelte Ehe',
  line: 'Der Vertrag wurde vollzogen und geändert, als die Welt sich bewegte. Die Rechenleistung von OpenAI teilen sich Azure und seine Konkurrenten, und keiner der Partner ist alles, was der andere hat.',
};
