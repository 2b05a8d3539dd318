import { FACTS } from '../facts.ts';
import type { ById, FactWords } from '../words.ts';

/** What is known in public, by the fact’s id. */
export const FACT_WORDS: ById<FactWords> = Object.fromEntries(
  Object.entries(FACTS).map(([id, { statement, origin }]) => [
    id,
    { statement, ...(origin === undefined ? {} : { origin }) },
  ]),
);
