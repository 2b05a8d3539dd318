import type { MandateWords } from '../words.ts';

/** Numbers in braces are the mandate’s own. */
export const words: MandateWords = {
  name: 'Guard the franchise',
  brief:
    'Your board sells software to the whole world, and soon all of it will have a model inside. It wants the best models, licensed for long and beyond doubt. Shares are pleasant; access is survival.',
  redLine: 'The licence runs to 2032 at least.',
  bonus: 'Microsoft’s own AI products sell for {productUsdM} a quarter or more when the game ends.',
};
