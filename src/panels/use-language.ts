import { useMemo, useSyncExternalStore } from 'react';
import type { Language } from '../text/language.ts';
import { language, onLanguage } from '../text/text.ts';

/** The language in use, followed: whatever this renders, renders again when it changes. */
export const useLanguage = (): Language => useSyncExternalStore(onLanguage, language);

/** What a sheet makes of its source, made again for another source and in another language. */
export function useSheet<Source, Made>(make: (source: Source) => Made, source: Source): Made {
  const spoken = useLanguage();
  return useMemo(() => ({ spoken, sheet: make(source) }), [make, source, spoken]).sheet;
}
