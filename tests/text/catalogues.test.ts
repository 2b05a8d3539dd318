import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { GERMAN } from '../../src/text/de/german.ts';
import { LANGUAGES, LOCALES, type Spoken } from '../../src/text/language.ts';

type Messages = ReadonlyMap<string, string>;

const TEXT = join(import.meta.dirname, '../../src/text');

/** A catalogue as one list: `table.accept` and its words. */
const listed = (screens: Readonly<Record<string, Readonly<Record<string, string>>>>): Messages =>
  new Map(
    Object.entries(screens).flatMap(([screen, words]) =>
      Object.entries(words).map(([key, text]) => [`${screen}.${key}`, text] as const),
    ),
  );

/** Each language as its files have it, whether or not they are gathered anywhere. */
async function filesOf(language: Spoken): Promise<Messages> {
  const files = readdirSync(join(TEXT, language)).filter((file) => file !== 'german.ts');
  const screens = await Promise.all(
    files.map((file) => import(join(TEXT, language, file)) as Promise<Record<string, Record<string, string>>>),
  );
  return listed(Object.assign({}, ...screens));
}

let catalogues: Record<Spoken, Messages>;
beforeAll(async () => {
  catalogues = { en: await filesOf('en'), de: await filesOf('de') };
});

const keysMissing = (from: Messages, to: Messages): string[] => [...from.keys()].filter((key) => !to.has(key));
const slotsOf = (text: string): string[] => [...text.matchAll(/\{\{\w+\}\}/g)].map(([slot]) => slot).sort();
const marksOf = (text: string): string[] => [...text.matchAll(/<[^>]+>/g)].map(([mark]) => mark).sort();

/** A plural’s stem and the form that a key is for. */
const FORM = /^(.+)_(zero|one|two|few|many|other)$/;

describe('the German catalogue', () => {
  it('lacks no message', () => {
    expect(keysMissing(catalogues.en, catalogues.de)).toEqual([]);
  });

  it('has none besides', () => {
    expect(keysMissing(catalogues.de, catalogues.en)).toEqual([]);
  });

  it('is gathered whole', () => {
    expect(listed(GERMAN)).toEqual(catalogues.de);
  });

  it('fills the same slots and keeps the same marks in every message', () => {
    const unlike = [...catalogues.en].filter(([key, text]) => {
      const german = catalogues.de.get(key) ?? '';
      return slotsOf(text).join() !== slotsOf(german).join() || marksOf(text).join() !== marksOf(german).join();
    });
    expect(unlike.map(([key, text]) => `${key}: ${text} | ${catalogues.de.get(key) ?? ''}`)).toEqual([]);
  });

  it('quotes and spaces as German does', () => {
    const foreign = [...catalogues.de].filter(([, text]) => /“[^“„]*”|\w’s\b|\d%|\}%| …?\.\.\.|\w…/.test(text));
    expect(foreign).toEqual([]);
  });
});

describe.each(LANGUAGES)('every message in %s', (language) => {
  it('says something', () => {
    expect([...catalogues[language]].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('has each plural form that the language has, and no other', () => {
    const forms = new Intl.PluralRules(LOCALES[language]).resolvedOptions().pluralCategories;
    const stems = new Map<string, string[]>();
    for (const key of catalogues[language].keys()) {
      const [, stem, form] = FORM.exec(key) ?? [];
      if (stem !== undefined && form !== undefined) stems.set(stem, [...(stems.get(stem) ?? []), form]);
    }
    expect(stems.size).toBeGreaterThan(10);
    for (const [stem, given] of stems) expect(given.sort(), stem).toEqual([...forms].sort());
  });
});
