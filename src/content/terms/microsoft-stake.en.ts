import type { TermWords } from '../words.ts';

export const words: TermWords = {
  name: 'Microsoft’s stake',
  short: 'Stake',
  clause: 'Microsoft holds {x} of the public-benefit corporation, counted after the conversion.',
  options: {
    '18': { label: '18%', clause: '18%' },
    '22': { label: '22%', clause: '22%' },
    '25': { label: '25%', clause: '25%' },
    '27': { label: '27%', clause: '27%' },
    '30': { label: '30%', clause: '30%' },
    '33': { label: '33%', clause: '33%' },
    '38': { label: '38%', clause: '38%' },
  },
  concept: 'zopa',
  why: 'One side’s point is the other’s loss: the purest haggling on the sheet. It replaces a profit claim that cannot be sold, so every day without an agreement costs Microsoft the difference.',
};
