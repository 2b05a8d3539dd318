import type { TermWords } from '../words.ts';

export const words: TermWords = {
  name: 'Anteil von Microsoft',
  short: 'Anteil',
  clause: 'Microsoft hält {x} der gemeinwohlorientierten Gesellschaft, gerechnet nach der Umwandlung.',
  options: {
    '18': {
      label: '18\u00a0%',
      clause: '18\u00a0%',
    },
    '22': {
      label: '22\u00a0%',
      clause: '22\u00a0%',
    },
    '25': {
      label: '25\u00a0%',
      clause: '25\u00a0%',
    },
    '27': {
      label: '27\u00a0%',
      clause: '27\u00a0%',
    },
    '30': {
      label: '30\u00a0%',
      clause: '30\u00a0%',
    },
    '33': {
      label: '33\u00a0%',
      clause: '33\u00a0%',
    },
    '38': {
      label: '38\u00a0%',
      clause: '38\u00a0%',
    },
  },
  concept: 'zopa',
  why: 'Der Punkt der einen Seite ist der Verlust der anderen: das reinste Feilschen auf dem Blatt. Der Anteil ersetzt einen Gewinnanspruch, der unverkäuflich ist, also kostet jeder Tag ohne Vereinbarung Microsoft den Unterschied.',
};
