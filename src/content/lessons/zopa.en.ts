import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Zone of possible agreement',
  meaning: 'The room between the least that one side must have and the most that the other can give.',
  here: 'The stake was signed between the two first demands: there was room, and haggling decided who got it.',
  ask: 'How much of the room did each side take, and who knew where it ended?',
};
