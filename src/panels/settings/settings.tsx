import { useState } from 'react';
import { readSettings, writeSettings, type PageSettings } from '../../session/page-settings.ts';
import { t } from '../../text/text.ts';
import { Dialog } from '../kit/dialog.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { LanguageRow } from './language-choice.tsx';

const SIZES = ['100', '125', '150', '200'] as const;
const MOTIONS = ['system', 'reduced'] as const;

/** What the player may set of the page; kept in the browser and applied at once. */
export const Settings = ({ onClose }: { onClose: () => void }) => {
  const [settings, setSettings] = useState(readSettings);
  const change = (part: Partial<PageSettings>): void => {
    const next = { ...settings, ...part };
    setSettings(next);
    writeSettings(next);
  };
  return (
    <Dialog open onClose={onClose} title={t('common.settings')}>
      <div className="settings">
        <LanguageRow />
        <Segmented
          label={t('common.textSize')}
          options={SIZES.map((value) => ({ value, label: `${value}%` }))}
          value={settings.textSize}
          onChange={(textSize) => {
            change({ textSize });
          }}
        />
        <Segmented
          label={t('common.motion')}
          options={MOTIONS.map((value) => ({ value, label: t(`common.motion_${value}`) }))}
          value={settings.motion}
          onChange={(motion) => {
            change({ motion });
          }}
        />
      </div>
    </Dialog>
  );
};
