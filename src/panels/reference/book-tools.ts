import { t } from '../../text/text.ts';
import type { TopBarTool } from '../kit/top-bar.tsx';
import { openBook } from './address.ts';

/** The books as tools of the bar at the top. */
export const bookTools = (): readonly TopBarTool[] => [
  {
    icon: 'book',
    label: t('common.rulesBook'),
    onPress: () => {
      openBook('rules');
    },
  },
  {
    icon: 'help',
    label: t('common.glossary'),
    onPress: () => {
      openBook('glossary');
    },
  },
];
