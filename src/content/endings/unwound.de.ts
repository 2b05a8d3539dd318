import type { EndingWords } from '../words.ts';

export const words: EndingWords = {
  name: 'Rückabgewickelt',
  line: 'Ein Gericht hat den neuen Aufbau zerlegt. Was unterzeichnet war, ist Papier, und die Satzung ist wieder, wo sie war.',
};
