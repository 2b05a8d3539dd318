import type { TermWords } from '../words.ts';

export const words: TermWords = {
  name: 'Azure commitment',
  short: 'Azure',
  clause: 'OpenAI buys {x} of new Azure services by the end of 2032, used or not.',
  options: {
    '0': { label: 'Nothing', clause: 'nothing' },
    '50': { label: '$50B', clause: '$50 billion' },
    '100': { label: '$100B', clause: '$100 billion' },
    '175': { label: '$175B', clause: '$175 billion' },
    '250': { label: '$250B', clause: '$250 billion' },
    '350': { label: '$350B', clause: '$350 billion' },
  },
  concept: 'commitment',
  why: 'Microsoft wants orders it can build on; OpenAI wants a lower rent and a guarantee that only orders secure. A promise that must be paid even when the compute stands idle is cheap today and heavy later.',
};
