import type { EndingWords } from '../words.ts';

export const words: EndingWords = {
  name: 'Leere Stühle',
  line: 'Beide gingen, und niemand kam zurück. Der alte Vertrag läuft weiter, gelesen nur noch von Juristen.',
};
