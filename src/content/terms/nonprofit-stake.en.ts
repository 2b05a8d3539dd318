import type { TermWords } from '../words.ts';

export const words: TermWords = {
  name: 'Foundation’s stake',
  short: 'Foundation',
  clause: 'The OpenAI Foundation holds {x} of the public-benefit corporation.',
  options: {
    '32': { label: '32%', clause: '32%' },
    '28': { label: '28%', clause: '28%' },
    '26': { label: '26%', clause: '26%' },
    '22': { label: '22%', clause: '22%' },
    '18': { label: '18%', clause: '18%' },
  },
  concept: 'third-parties',
  why: 'Nobody at the table owns this term. Two attorneys general, a court and the public read it, and what they think decides whether anything signed may close.',
};
