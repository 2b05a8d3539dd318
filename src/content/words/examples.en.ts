import { RULES } from '../rulebook.ts';
import type { ById } from '../words.ts';

const EXAMPLED = [RULES.terms, RULES.directives, RULES.events, RULES.lawsuits, RULES.mandates, RULES.endings];

/** Names of the worked examples: the cards give them in English, and by that they are known. */
export const EXAMPLE_WORDS: ById<string> = Object.fromEntries(
  EXAMPLED.flatMap((items) => items.flatMap(({ examples }) => examples.map(({ name }) => [name, name]))),
);
