import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Dritte',
  meaning: 'Eine Vereinbarung berührt Menschen, die nicht verhandelt haben, und einige von ihnen können sie aufhalten.',
  here: 'Eine Behörde oder ein Gericht bezog Stellung, und eine Klausel, die niemandem am Tisch gehörte, wurde zum Preis des Vollzugs.',
  ask: 'Hätten beide gewonnen, wenn sie diese Klausel mit der Behörde geregelt hätten, bevor sie den Rest miteinander regelten?',
};
