import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Beste Alternative',
  meaning: 'Was Sie tun werden, wenn es keine Einigung gibt: das Maß jedes Angebots und die Quelle der Macht am Tisch.',
  here: 'Jedes anderswo gemietete Gigawatt und jeder aufgenommene Konkurrent machten es für den, der es einfädelte, weniger schlimm, keine Einigung zu haben, und änderten, was der andere zu bieten hatte.',
  ask: 'Welches Quartal im Büro bewegte den Tisch am meisten, und konnte die andere Seite es sehen?',
};
