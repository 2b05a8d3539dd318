import type { EndingWords } from '../words.ts';

export const words: EndingWords = {
  name: 'Freunde auf Abstand',
  line: 'Der Vertrag wurde vollzogen, geändert und gelockert: Der größte Teil der Rechenleistung von OpenAI läuft nun anderswo, und die Partner gehen noch immer ans Telefon, wenn der andere anruft.',
};
