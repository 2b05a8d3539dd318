import type { ContentWords } from '../words.ts';

/** Every word of the cards in German. */
export const WORDS_DE: Partial<ContentWords> = {};
