import { useState } from 'react';
import { chosenLanguage, chooseLanguage } from '../../session/language-choice.ts';
import { pageKeep } from '../../session/storage.ts';
import { LANGUAGE_CHOICES, OWN_NAMES } from '../../text/language.ts';
import { t } from '../../text/text.ts';
import { Segmented } from '../kit/segmented.tsx';

/** The language of the page; each is called by its own name. */
export const LanguageRow = () => {
  const [chosen, setChosen] = useState(() => chosenLanguage(pageKeep()));
  return (
    <Segmented
      label={t('common.language')}
      options={LANGUAGE_CHOICES.map((value) => ({
        value,
        label: value === 'browser' ? t('common.language_browser') : OWN_NAMES[value],
      }))}
      value={chosen}
      onChange={(choice) => {
        setChosen(choice);
        void chooseLanguage(pageKeep(), choice);
      }}
    />
  );
};
