import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Reservation value',
  meaning: 'The worst offer that you would still accept. Beyond it you are better off with your alternative.',
  here: 'Somebody left an offer standing and went home. Either the offer lay beyond a reservation value, or somebody misjudged one.',
  ask: 'What was the offer worth to the one who left it, and what did the next quarter bring instead?',
};
