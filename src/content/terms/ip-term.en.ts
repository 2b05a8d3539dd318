import type { TermWords } from '../words.ts';

export const words: TermWords = {
  name: 'Licence: term',
  short: 'Licence until',
  clause: 'The licence runs until the end of {x}.',
  options: {
    '2027': { label: '2027', clause: '2027' },
    '2030': { label: '2030', clause: '2030' },
    '2032': { label: '2032', clause: '2032' },
    '2035': { label: '2035', clause: '2035' },
  },
  concept: 'logrolling',
  why: 'Years are cheap to give while they are far away. Whoever waits until the end is near pays for them dearly.',
};
