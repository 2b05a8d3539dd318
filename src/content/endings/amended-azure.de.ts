import type { EndingWords } from '../words.ts';

export const words: EndingWords = {
  name: 'Ein Dach, neuer Mietvertrag',
  line: 'Der Vertrag wurde vollzogen, wieder geöffnet und hält noch immer: Der größte Teil der Rechenleistung von OpenAI blieb auf Azure, zu Bedingungen, die beide umzuschreiben gelernt haben.',
};
