import { RULES } from '../content/rulebook.ts';
import type { ContentWords, MandateWords } from '../content/words.ts';
import { WORDS_EN } from '../content/words/en.ts';
import { decimal, money, percent } from '../text/numbers.ts';

/** The words of the cards in the language in use. */
export const WORDS: ContentWords = WORDS_EN;

/** A number of the rules as people read it, by the unit at the end of its name. */
export function withUnit(name: string, value: number): string {
  if (name.endsWith('UsdM')) return money(value);
  if (name.endsWith('Bps')) return percent(value);
  return decimal(value, 0);
}

/** Puts named values into a sentence's braces. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** A mandate's words with the rules' own numbers in their places. */
export function mandateWords(id: string): MandateWords {
  const words = WORDS.mandates[id] ?? { name: id, brief: '', redLine: '', bonus: '' };
  const numbers = RULES.mandates.find((mandate) => mandate.id === id)?.numbers ?? {};
  const values: Record<string, string> = {};
  for (const [name, { value }] of Object.entries(numbers)) values[name] = withUnit(name, value);
  return { ...words, redLine: fill(words.redLine, values), bonus: fill(words.bonus, values) };
}
