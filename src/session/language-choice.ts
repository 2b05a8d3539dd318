import { LANGUAGE_CHOICES, languageFor, type Language, type LanguageChoice } from '../text/language.ts';
import { language, onLanguage, speak } from '../text/text.ts';
import type { Keep } from './storage.ts';

const KEY = 'language';

/** What the player chose; nothing yet, or nothing that is known, follows the browser and English. */
export const chosenLanguage = (keep: Keep): LanguageChoice =>
  LANGUAGE_CHOICES.find((choice) => choice === keep.read(KEY)) ?? 'browser';

const languageOfPage = (kept: string | undefined, asked?: string | null): Language =>
  languageFor({ asked, kept, preferred: navigator.languages });

/** Keeps the choice and turns to it, on every screen that is up. An address that asks for a language gives way. */
export async function chooseLanguage(keep: Keep, choice: LanguageChoice): Promise<void> {
  keep.write(KEY, choice);
  await speak(languageOfPage(choice));
}

/** Turns to the language of this page before anything is shown, and marks the page with it from now on. */
export async function beginLanguage(keep: Keep): Promise<void> {
  const mark = (): void => {
    document.documentElement.lang = language().split('-')[0] ?? 'en';
  };
  onLanguage(mark);
  const first = languageOfPage(keep.read(KEY), new URLSearchParams(location.search).get('lang'));
  if (first !== 'en') await speak(first);
}
