import { t } from '../../text/text.ts';
import type { DealSolution } from './deal-map.tsx';

/** What the map's signs mean. */
export const DealMapKey = ({ solutions = [] }: { solutions?: readonly DealSolution[] }) => (
  <p className="deal-key">
    <i data-sign="openai" /> {t('kit.yourDrafts')} <i data-sign="microsoft" /> {t('kit.theirDrafts')}{' '}
    <i data-sign="cloud" /> {t('kit.otherPackages')}
    {solutions.map(({ name }) => (
      <span key={name} className="deal-key-name">
        <b>{name.charAt(0).toUpperCase()}</b> {name}
      </span>
    ))}
  </p>
);
