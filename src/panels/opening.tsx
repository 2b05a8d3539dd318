import { t } from '../text/text.ts';

/** Shown while a screen is fetched: said, and out of the way at once. */
export const Opening = () => (
  <p className="opening" role="status">
    {t('common.opening')}
  </p>
);
