import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Selbstbindung',
  meaning: 'Sich vor den Augen der anderen Seite die Hände binden, sodass nur sie sich noch bewegen kann.',
  here: 'Eine Klausel wurde für fest erklärt. Man glaubte es, solange man dem Sprecher glaubte, und der Bruch kostete Glaubwürdigkeit.',
  ask: 'Hat die feste Klausel die andere Seite bewegt oder nur eine Tür geschlossen?',
};
