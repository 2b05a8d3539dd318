import type { TermWords } from '../words.ts';

export const words: TermWords = {
  name: 'Lizenz: Umfang',
  short: 'Lizenz',
  clause: 'Microsoft darf {x} nutzen.',
  options: {
    products: {
      label: 'Produkte',
      clause: 'die Produkte von OpenAI, und nicht mehr,',
    },
    models: {
      label: 'Modelle',
      clause: 'die Modelle und Produkte von OpenAI, wie andere auch,',
    },
    'models-exclusive': {
      label: 'Modelle, allein',
      clause: 'die Modelle und Produkte von OpenAI, bis zur AGI als Einziger,',
    },
    research: {
      label: '+ Forschung',
      clause: 'Modelle, Produkte und Forschungsmethoden, bis zur AGI als Einziger,',
    },
    'post-agi': {
      label: '+ nach AGI',
      clause: 'Modelle, Produkte und Forschungsmethoden, und auch Modelle nach der AGI,',
    },
  },
  concept: 'logrolling',
  why: 'Auf dieser Lizenz baut Microsoft seine Produkte; OpenAI gibt seine besten Ideen an ein Unternehmen, das zum Konkurrenten werden kann. Umfang und Jahre lassen sich gegeneinander tauschen.',
};
