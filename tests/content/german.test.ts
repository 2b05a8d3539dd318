import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FACTS } from '../../src/content/facts.ts';
import { RULES } from '../../src/content/rulebook.ts';
import { WORDS_DE } from '../../src/content/words/de.ts';
import { WORDS_EN } from '../../src/content/words/en.ts';

type Leaves = ReadonlyMap<string, string>;

/** Every string of the words, by the path to it. */
function leavesOf(tree: object, path = ''): Leaves {
  const leaves = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') leaves.set(`${path}${key}`, value);
    else for (const [below, text] of leavesOf(value, `${path}${key}/`)) leaves.set(below, text);
  }
  return leaves;
}

const english = leavesOf(WORDS_EN);
const german = leavesOf(WORDS_DE);

/** Digits of a sentence’s numbers, however a language groups and parts them. */
const numbersIn = (text: string): string[] =>
  [...text.matchAll(/\d(?:[\d.,]*\d)?/g)].map(([number]) => number.replaceAll(/[.,]/g, ' ')).sort();
const bracesIn = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([brace]) => brace).sort();

/** Entries in which the two languages differ in something that they must share. */
const unlike = (part: (text: string) => readonly string[]): string[] =>
  [...english]
    .filter(([key, text]) => part(text).join() !== part(german.get(key) ?? '').join())
    .map(([key, text]) => `${key}: ${text} | ${german.get(key) ?? ''}`);

describe('the cards in German', () => {
  it('have every word that they have in English, and none besides', () => {
    expect([...english.keys()].filter((key) => !german.has(key))).toEqual([]);
    expect([...german.keys()].filter((key) => !english.has(key))).toEqual([]);
    expect([...german].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('say every public fact and every worked example, and none as English does', () => {
    const names = [RULES.terms, RULES.directives, RULES.events, RULES.lawsuits, RULES.mandates, RULES.endings].flatMap(
      (items) => items.flatMap(({ examples }) => examples.map(({ name }) => name)),
    );
    expect(Object.keys(WORDS_DE.facts)).toEqual(Object.keys(FACTS));
    expect(Object.keys(WORDS_DE.examples).sort()).toEqual([...new Set(names)].sort());
    const same = [...english].filter(([key, text]) => /^(facts|examples)\//.test(key) && german.get(key) === text);
    expect(same).toEqual([]);
  });

  it('name the same numbers, to the digit', () => {
    expect(unlike(numbersIn)).toEqual([]);
  });

  it('have the same placeholders', () => {
    expect(unlike(bracesIn)).toEqual([]);
  });

  it('teach the same concepts', () => {
    expect([...english].filter(([key, text]) => key.endsWith('/concept') && german.get(key) !== text)).toEqual([]);
  });

  it('keep their short names short', () => {
    const long = Object.values(WORDS_DE.terms).filter(({ short }) => short.length > 14);
    expect(long).toEqual([]);
  });

  it('write numbers as German does: a comma, and the unit after it', () => {
    const foreign = [...german].filter(([, text]) => /\$\d|\d\.\d(?!\d\d)|\d%|\d ?[MB]\b(?!W)/.test(text));
    expect(foreign).toEqual([]);
  });

  it('and the English ones write an apostrophe and no typewriter’s tick', () => {
    const ticked = [...english, ...german].filter(([, text]) => /\p{L}'/u.test(text));
    expect(ticked).toEqual([]);
  });

  it('a file beside each English one', () => {
    const files = readdirSync(join(import.meta.dirname, '../../src/content'), { recursive: true, encoding: 'utf8' });
    const of = (language: string): string[] =>
      files
        .filter((file) => file.endsWith(`.${language}.ts`) && !file.endsWith('amounts.de.ts'))
        .map((file) => file.replace(`.${language}.ts`, ''))
        .sort();
    expect(of('de')).toEqual(of('en'));
  });
});
