import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Bedingter Vertrag',
  meaning:
    'Wenn zwei Seiten über die Zukunft verschieden denken, kann ein Vertrag jede auf ihre eigene Sicht wetten lassen.',
  here: 'Die Vereinbarung zahlt nach dem, was geschieht: bis zur AGI, bis zu einer Obergrenze oder für Megawatt, die ausbleiben. Niemand musste den Streit vorher gewinnen.',
  ask: 'Welche ihrer Wetten ist inzwischen entschieden, und zu wessen Gunsten?',
};
