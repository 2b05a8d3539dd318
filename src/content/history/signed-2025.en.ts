import type { HistoryWords } from '../words.ts';

export const words: HistoryWords = {
  name: 'Signed on 28 October 2025',
  note: 'The agreement that both companies announced. Whether capacity was guaranteed and what duties of safety they owe each other is not public: best efforts and none are assumed here.',
};
