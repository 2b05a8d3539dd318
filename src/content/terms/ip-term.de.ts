import type { TermWords } from '../words.ts';

export const words: TermWords = {
  name: 'Lizenz: Laufzeit',
  short: 'Lizenz bis',
  clause: 'Die Lizenz läuft bis Ende {x}.',
  options: {
    '2027': {
      label: '2027',
      clause: '2027',
    },
    '2030': {
      label: '2030',
      clause: '2030',
    },
    '2032': {
      label: '2032',
      clause: '2032',
    },
    '2035': {
      label: '2035',
      clause: '2035',
    },
  },
  concept: 'logrolling',
  why: 'Jahre sind billig zu geben, solange sie fern sind. Wer wartet, bis das Ende nahe ist, bezahlt sie teuer.',
};
