import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Signalisieren',
  meaning:
    'Eine kostspielige Handlung, die sagt, was Worte nicht können, weil nur jemand, der es ernst meint, die Kosten trüge.',
  here: 'Eine Anweisung ging an die Presse, an eine Behörde oder an eine Wohltätigkeit, und der Tisch las mit.',
  ask: 'Was hat es gekostet, und hätte jemand, der blufft, das bezahlt?',
};
