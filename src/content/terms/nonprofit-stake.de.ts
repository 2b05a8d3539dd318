import type { TermWords } from '../words.ts';

export const words: TermWords = {
  name: 'Anteil der Stiftung',
  short: 'Stiftung',
  clause: 'Die OpenAI-Stiftung hält {x} der gemeinwohlorientierten Gesellschaft.',
  options: {
    '18': {
      label: '18\u00a0%',
      clause: '18\u00a0%',
    },
    '22': {
      label: '22\u00a0%',
      clause: '22\u00a0%',
    },
    '26': {
      label: '26\u00a0%',
      clause: '26\u00a0%',
    },
    '28': {
      label: '28\u00a0%',
      clause: '28\u00a0%',
    },
    '32': {
      label: '32\u00a0%',
      clause: '32\u00a0%',
    },
  },
  concept: 'third-parties',
  why: 'Niemandem am Tisch gehört diese Klausel. Zwei Generalstaatsanwaltschaften, ein Gericht und die Öffentlichkeit lesen sie, und was sie davon halten, entscheidet, ob irgendetwas Unterzeichnetes vollzogen werden darf.',
};
