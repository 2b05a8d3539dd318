import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Hold-up',
  meaning: 'Once you have built something that only one partner can use, the partner can ask for more.',
  here: 'A right of first refusal was used: a rival had done the work of pricing, and the holder took the bargain, or failed to deliver it.',
  ask: 'Who paid for the right when the contract was signed, and who would pay to be rid of it now?',
};
