import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Equivalent offers',
  meaning:
    'Two packages at once that are worth the same to you: the choice between them tells what they are worth to them.',
  here: 'Two drafts lay on the table together. Whichever is taken, or answered, shows a priority.',
  ask: 'Were the two really worth the same to the one who proposed them?',
};
