import type { EndingWords } from '../words.ts';

export const words: EndingWords = {
  name: 'Unterschrieben, nicht besiegelt',
  line: 'Eine Vereinbarung wurde unterzeichnet, und die Zeit lief ab, bevor Behörden und Gerichte den Vollzug zuließen. Ihr Wert wird nach ihrer Aussicht gezählt.',
};
