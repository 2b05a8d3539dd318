import examples from '../examples.de.json';
import type { ById } from '../words.ts';

/** Names of the worked examples, by the names that the cards give them. */
export const EXAMPLE_WORDS: ById<string> = examples;
