import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Best alternative',
  meaning: 'What you will do if there is no agreement: the measure of every offer, and the source of power at a table.',
  here: 'Every gigawatt leased elsewhere and every rival hosted made no deal less bad for whoever arranged it, and changed what the other had to offer.',
  ask: 'Which quarter at the desk moved the table most, and could the other side see it?',
};
