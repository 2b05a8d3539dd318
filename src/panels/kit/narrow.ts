import { useSyncExternalStore } from 'react';
import { followWidth, widthNow } from '../../session/page-width.ts';

/** Whether the page is one column now; for what CSS alone cannot say. */
export const useNarrow = (): boolean => useSyncExternalStore(followWidth, () => widthNow() === 'narrow');
