/** One way to words: `t('title.newGame')`. Keys and slots are checked against the English catalogue by type. */
import { createInstance } from 'i18next';
import { common } from './en/common.ts';
import { title } from './en/title.ts';
import { setup } from './en/setup.ts';
import { kit } from './en/kit.ts';
import type { English } from './english.ts';

type Screen = keyof English;
type Cut<Key> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key;
type Keyed = { [S in Screen]: `${S}.${Cut<keyof English[S]> & string}` };
/** Every message there is; a plural goes by its stem. */
export type Message = Keyed[Screen];
/** What fills a message's slots; `count` also chooses between singular and plural. */
export type Slots = Readonly<Record<string, string | number>>;

const catalogue = createInstance();
void catalogue.init({
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  keySeparator: '.',
  nsSeparator: false,
  interpolation: { escapeValue: false },
  resources: { en: { translation: { common, kit, title, setup } } },
});

/** The words of a screen that loads later than the title. */
export const learn = <S extends Screen>(screen: S, words: English[S]): void => {
  catalogue.addResourceBundle('en', 'translation', { [screen]: words }, true, true);
};

export const t = (message: Message, slots: Slots = {}): string => catalogue.t(message, slots);
