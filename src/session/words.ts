import { RULES } from '../content/rulebook.ts';
import type { ContentWords, MandateWords } from '../content/words.ts';
import { WORDS_EN } from '../content/words/en.ts';
import type { Fetch } from '../text/text.ts';
import { decimal, money, percent } from '../text/numbers.ts';

/** The words of the cards in the language in use: read it anew wherever words are made. */
export let WORDS: ContentWords = WORDS_EN;

/** Ids among the words, which no language changes. */
const IDS = ['concept'];

/** Fetches the cards' words in a language; English comes along with the rules and stands in for what is missing. */
export const fetchCardWords: Fetch = async (language) => {
  const words = await wordsIn(language);
  return () => {
    WORDS = words;
  };
};

async function wordsIn(language: Parameters<Fetch>[0]): Promise<ContentWords> {
  switch (language) {
    case 'en':
      return WORDS_EN;
    case 'de':
      return overEnglish((await import('../content/words/de.ts')).WORDS_DE);
    case 'en-XA':
      return (await import('../text/pseudo.ts')).disguise(WORDS_EN, IDS);
  }
}

/** A language's words, and English wherever it has none. */
export function overEnglish(words: Partial<ContentWords>): ContentWords {
  const whole = structuredClone(WORDS_EN);
  layOver(whole, words);
  return whole;
}

function layOver(whole: object, words: object): void {
  for (const [key, value] of Object.entries<unknown>({ ...words })) {
    const under: unknown = Reflect.get(whole, key);
    if (isTree(under) && isTree(value)) layOver(under, value);
    else Reflect.set(whole, key, value);
  }
}

const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null;

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
