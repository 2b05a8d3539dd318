/** Languages that the game is complete in. */
export const LANGUAGES = ['en', 'de'] as const;
export type Spoken = (typeof LANGUAGES)[number];

/** What is on the page: a language, or English disguised, longer and in brackets, to try layouts with. */
export type Language = Spoken | 'en-XA';
/** What a player may choose: a language, or whatever the browser asks for. */
export const LANGUAGE_CHOICES = ['browser', ...LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** A language's own name: a reader must find it whatever the page speaks now. */
export const OWN_NAMES: Readonly<Record<Spoken, string>> = { en: 'English', de: 'Deutsch' };

/** Whose habits numbers follow. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', de: 'de-DE', 'en-XA': 'en-US' };

interface Wishes {
  /** By the page’s address: `?lang=de`, `?lang=pseudo`. */
  readonly asked?: string | null;
  /** The kept choice; undefined when nothing was ever chosen. */
  readonly kept?: string | undefined;
  /** What the browser asks for, the dearest first. */
  readonly preferred: readonly string[];
}

const spoken = (tag: string | undefined): Spoken | undefined => LANGUAGES.find((language) => language === tag);

/** The language of a page: the address goes before the choice, the choice before the browser; else English. */
export function languageFor({ asked, kept, preferred }: Wishes): Language {
  if (asked === 'pseudo') return 'en-XA';
  const wanted = spoken(asked ?? undefined);
  if (wanted !== undefined) return wanted;
  if (kept !== undefined && kept !== 'browser') return spoken(kept) ?? 'en';
  const primary = preferred.map((tag) => spoken(tag.toLowerCase().split('-')[0]));
  return primary.find((language) => language !== undefined) ?? 'en';
}
