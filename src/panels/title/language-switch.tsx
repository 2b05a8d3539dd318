import { chooseLanguage } from '../../session/language-choice.ts';
import { pageKeep } from '../../session/storage.ts';
import { LANGUAGES, OWN_NAMES } from '../../text/language.ts';
import { Button } from '../kit/button.tsx';
import { useLanguage } from '../use-language.ts';

/** The other languages, each by its own name, so that it is found by whoever cannot read this page. */
export const LanguageSwitch = () => {
  const spoken = useLanguage();
  const others = LANGUAGES.filter((each) => each !== spoken);
  return others.map((each) => (
    <span key={each} lang={each}>
      <Button
        kind="line"
        onClick={() => {
          void chooseLanguage(pageKeep(), each);
        }}
      >
        {OWN_NAMES[each]}
      </Button>
    </span>
  ));
};
