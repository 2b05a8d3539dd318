import type { TermWords } from '../words.ts';

export const words: TermWords = {
  name: 'Safety duties',
  short: 'Safety',
  clause: 'Before a model is sold, {x}.',
  options: {
    none: { label: 'None', clause: 'neither side owes the other a word' },
    disclosure: { label: 'Disclosure', clause: 'each discloses what it knows of its risks' },
    tests: { label: 'Tests', clause: 'each discloses what it knows of its risks, and both test it' },
  },
  concept: 'third-parties',
  why: 'Tests slow a release for both and reassure everyone who reads the contract. Nobody at the table is paid for it, and both may be thanked.',
};
