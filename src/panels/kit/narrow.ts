import { useSyncExternalStore } from 'react';

/** One column, for hands: 720 px and under. */
const NARROW = '(max-width: 720px)';

const watch = (changed: () => void): (() => void) => {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => {
    query.removeEventListener('change', changed);
  };
};

/** Whether the page is narrow now; for what CSS alone cannot say. */
export const useNarrow = (): boolean => useSyncExternalStore(watch, () => window.matchMedia(NARROW).matches);
