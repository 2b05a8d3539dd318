import type { EndingWords } from '../words.ts';

export const words: EndingWords = {
  name: 'Offene Türen',
  line: 'Der Vertrag wurde vollzogen und hielt, wie er unterzeichnet war, und OpenAI brachte unter ihm den größten Teil seiner Rechenleistung zu anderen.',
};
