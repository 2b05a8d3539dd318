import type { EndingWords } from '../words.ts';

export const words: EndingWords = {
  name: 'Zwei Schlüssel',
  line: 'Der Vertrag wurde vollzogen und hielt, wie er unterzeichnet war. Azure ist der größte Vermieter von OpenAI und nicht der einzige.',
};
