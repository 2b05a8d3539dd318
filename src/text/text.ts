/** One way to words: `t('title.newGame')`. Keys and slots are checked against the English catalogue by type. */
import { createInstance } from 'i18next';
import { common } from './en/common.ts';
import { title } from './en/title.ts';
import { setup } from './en/setup.ts';
import { kit } from './en/kit.ts';
import type { English } from './english.ts';
import type { disguise as Disguise } from './pseudo.ts';
import { LOCALES, type Language } from './language.ts';
import { printNumbersAs } from './numbers.ts';

type Screen = keyof English;
type Cut<Key> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key;
type Keyed = { [S in Screen]: `${S}.${Cut<keyof English[S]> & string}` };
/** Every message there is; a plural goes by its stem. */
export type Message = Keyed[Screen];
/** What fills a message's slots; `count` also chooses between singular and plural. */
export type Slots = Readonly<Record<string, string | number>>;

const SPACE = 'translation';

/** English is also what stands in for a sentence that another language lacks. */
const catalogue = createInstance();
void catalogue.init({
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  keySeparator: '.',
  nsSeparator: false,
  interpolation: { escapeValue: false },
  resources: { en: { [SPACE]: { common, kit, title, setup } } },
});

/** Disguises English; there from the moment that the disguise was first asked for. */
let disguise: typeof Disguise | undefined;

const add = (language: Language, words: object): void => {
  catalogue.addResourceBundle(language, SPACE, words, true, true);
};

/** The words of a screen that loads later than the title. */
export const learn = <S extends Screen>(screen: S, words: English[S]): void => {
  add('en', { [screen]: words });
  if (disguise !== undefined) add('en-XA', disguise({ [screen]: words }));
};

export const t = (message: Message, slots: Slots = {}): string => catalogue.t(message, slots);

/** Fetches a language’s words, wherever they stand, and answers how to put them in use. */
export type Fetch = (language: Language) => Promise<() => void>;

const fetchCatalogue: Fetch = async (language) => {
  if (language === 'de') {
    const { GERMAN } = await import('./de/german.ts');
    add(language, GERMAN);
  }
  if (language === 'en-XA') {
    disguise = (await import('./pseudo.ts')).disguise;
    const english: unknown = catalogue.getResourceBundle('en', SPACE);
    if (typeof english === 'object' && english !== null) add(language, disguise(english));
  }
  return () => {
    void catalogue.changeLanguage(language);
    printNumbersAs(LOCALES[language]);
  };
};

const fetches: Fetch[] = [fetchCatalogue];
const listeners = new Set<() => void>();
let current: Language = 'en';
let wanted: Language = 'en';

/** The language in use. */
export const language = (): Language => current;

/** Calls whenever another language is in use; returns how to call that off. */
export const onLanguage = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/**
 * Turns to a language once all its words are there, and says whether it did: not when another was asked for meanwhile,
 * nor when the words cannot be fetched. Then everything stays as it was.
 */
export async function speak(next: Language): Promise<boolean> {
  wanted = next;
  const puts = await Promise.all(fetches.map((fetch) => fetch(next))).catch(() => undefined);
  if (puts === undefined || wanted !== next) return false;
  for (const put of puts) put();
  current = next;
  for (const listener of listeners) listener();
  return true;
}

/** Words that stand elsewhere follow the language too: at once, and at every change from now on. */
export async function followLanguage(fetch: Fetch): Promise<void> {
  fetches.push(fetch);
  const asked = wanted;
  if (asked === 'en') return;
  const put = await fetch(asked).catch(() => undefined);
  if (wanted === asked) put?.();
}
