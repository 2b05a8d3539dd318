import type { TermWords } from '../words.ts';

export const words: TermWords = {
  name: 'Capacity guarantee',
  short: 'Guarantee',
  clause: 'By the end of 2028 Microsoft has allotted {x} to OpenAI, or pays for what is missing.',
  options: {
    '6': { label: '6 GW', clause: 'six gigawatts' },
    '4': { label: '4 GW', clause: 'four gigawatts' },
    '2': { label: '2 GW', clause: 'two gigawatts' },
    'best-efforts': { label: 'Best efforts', clause: 'what its best efforts allow' },
  },
  concept: 'contingent-contract',
  why: 'OpenAI fears to pay and wait; Microsoft fears to promise what it cannot build in time. Each $50 billion of the commitment secures up to one gigawatt of this promise and no more.',
};
