import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Ausgleichszahlungen',
  meaning:
    'Wenn ein Geschäft der einen Seite mehr wert ist, als es die andere kostet, kann Geld den Unterschied tragen.',
  here: 'Ein Zusatz ging mit dem Paket: Geld, Kapazität, ein Verzicht. Er schloss eine Lücke, die keine Klausel so billig schließen konnte.',
  ask: 'Welche Klausel hätte sich bewegen müssen, und wie weit, um zu leisten, was der Zusatz geleistet hat?',
};
