import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Contingent contract',
  meaning: 'When two sides differ about the future, a contract can let each bet on its own view.',
  here: 'The agreement pays by what happens: until AGI, up to a cap, or for megawatts that fail to come. Neither had to win the argument first.',
  ask: 'Which of its bets has been settled by now, and in whose favour?',
};
