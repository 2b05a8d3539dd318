import type { EndingWords } from '../words.ts';

export const words: EndingWords = {
  name: 'Noch immer unverbindlich',
  line: 'Nichts Endgültiges wurde unterzeichnet. Die Absichtserklärung war ein Versprechen, etwas zu versprechen, und der alte Vertrag hat sie überlebt.',
};
