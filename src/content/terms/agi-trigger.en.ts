import type { TermWords } from '../words.ts';

export const words: TermWords = {
  name: 'AGI trigger',
  short: 'AGI',
  clause: 'A claim that AGI has been reached {x}.',
  options: {
    board: { label: 'OpenAI’s board', clause: 'is decided by OpenAI’s board' },
    contestable: {
      label: 'Contestable',
      clause: 'is decided by OpenAI’s board, and Microsoft may contest it on the test of $100 billion',
    },
    independent: { label: 'Independent panel', clause: 'is decided by an independent panel of experts' },
    joint: { label: 'Joint panel', clause: 'is decided by a panel that both sides name' },
    none: { label: 'No AGI exit', clause: 'has no effect on this contract' },
  },
  concept: 'contingent-contract',
  why: 'All that runs until AGI hangs on this line. The two differ honestly about when that will be, and a contract can let both be right.',
};
