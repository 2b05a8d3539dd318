import type { EndingWords } from '../words.ts';

export const words: EndingWords = {
  name: 'Unter einem Dach',
  line: 'Der Vertrag wurde vollzogen und nie wieder angerührt. Der größte Teil der Rechenleistung von OpenAI läuft auf Azure, in guten wie in teuren Tagen.',
};
