import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Nachverhandlung',
  meaning: 'Kein Vertrag sieht alles voraus; die Frage ist, wer es sich leisten kann, ihn wieder zu öffnen, und wann.',
  here: 'Die Vereinbarung wurde geändert. Seit der Unterschrift hatte sich etwas verschoben, und damit jemandes Alternative.',
  ask: 'Was änderte sich zwischen Unterschrift und Vertragsänderung, und hätte eine Klausel es vorhersehen können?',
};
