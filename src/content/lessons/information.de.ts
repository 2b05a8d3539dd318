import type { LessonWords } from '../words.ts';

export const words: LessonWords = {
  name: 'Fragen',
  meaning: 'Wissen über die Prioritäten der anderen Seite ist mehr wert als ein kluges Angebot im Dunkeln.',
  here: 'Ein Zug wurde für eine Frage ausgegeben. Die Antwort war verrauscht und vielleicht Taktik, und doch besser als geraten.',
  ask: 'Was änderte die Antwort am nächsten Paket?',
};
