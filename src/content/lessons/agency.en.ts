import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Agency',
  meaning: 'Whoever bargains for somebody else has aims of their own, and a mandate that binds them only so far.',
  here: 'A board had drawn a red line, and its own negotiator signed past it. The rules do not forbid it; the score remembers.',
  ask: 'Was the rest of the package worth the line, and who should have decided that?',
};
