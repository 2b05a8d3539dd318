import type { MandateWords } from '../words.ts';

/** Numbers in braces are the mandate’s own. */
export const words: MandateWords = {
  name: 'Hüter der Mission',
  brief:
    'Ihr Verwaltungsrat sieht sich als Hüter einer Satzung, und der Geduld, die die Öffentlichkeit mit ihr hat. Er will eine starke Stiftung, sichere Veröffentlichungen und ein Unternehmen, dem die Behörden glauben. Geld und Größe kommen danach.',
  redLine: 'Microsoft erhält weder Beobachter noch Sitz im Verwaltungsrat.',
  bonus: 'Die Mission steht am Ende des Spiels bei {missionPoints} oder mehr.',
};
