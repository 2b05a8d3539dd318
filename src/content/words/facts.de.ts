import facts from '../facts.de.json';
import type { ById, FactWords } from '../words.ts';

/** What is known in public, by the fact’s id. */
export const FACT_WORDS: ById<FactWords> = facts;
