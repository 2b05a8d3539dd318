import { useState, useSyncExternalStore, type ReactNode } from 'react';
import {
  CONTRASTS,
  followSettings,
  forgetSettings,
  HINTS,
  MOTIONS,
  NUMBERS,
  PALETTES,
  readSettings,
  SOUND_CHANNELS,
  SPEEDS,
  TEXT_SIZES,
  writeSettings,
  type PageSettings,
  type SoundChannel,
} from '../../session/page-settings.ts';
import { settings as words } from '../../text/en/settings.ts';
import { learn, t } from '../../text/text.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { Slider } from '../kit/slider.tsx';
import { BookLinks } from '../reference/book-links.tsx';
import { KeyRows } from './key-rows.tsx';
import { LanguageRow } from './language-choice.tsx';
import '../look/settings.css';

learn('settings', words);

export interface SettingsProps {
  readonly onClose: () => void;
  /** How many games would be lost. */
  readonly kept: number;
  /** Deletes all that this game keeps in this browser. */
  readonly onForget: () => void;
}

interface RowsProps {
  readonly settings: PageSettings;
  readonly change: (part: Partial<PageSettings>) => void;
}

/** What the player may set of the page; kept in the browser and applied at once. */
export const Settings = ({ onClose, kept, onForget }: SettingsProps) => {
  const settings = useSyncExternalStore(followSettings, readSettings);
  const change = (part: Partial<PageSettings>): void => {
    writeSettings({ ...settings, ...part });
  };
  return (
    <Dialog open wide onClose={onClose} title={t('common.settings')}>
      <div className="settings">
        <Part head={t('settings.reading')}>
          <LanguageRow />
          <ReadingRows settings={settings} change={change} />
        </Part>
        <Part head={t('settings.motionHead')}>
          <MotionRows settings={settings} change={change} />
        </Part>
        <Part head={t('settings.sound')}>
          <SoundRows settings={settings} change={change} />
        </Part>
        <Part head={t('settings.keys')}>
          <KeyRows settings={settings} change={change} />
        </Part>
        <Part head={t('settings.help')}>
          <BookLinks onGo={onClose} />
        </Part>
        <Part head={t('settings.data')}>
          <Data kept={kept} onForget={onForget} />
        </Part>
      </div>
    </Dialog>
  );
};

const Part = ({ head, children }: { head: string; children: ReactNode }) => (
  <section className="settings-part" aria-label={head}>
    <h3>{head}</h3>
    {children}
  </section>
);

const ReadingRows = ({ settings, change }: RowsProps) => (
  <>
    <Segmented
      label={t('settings.textSize')}
      options={TEXT_SIZES.map((value) => ({ value, label: `${value}%` }))}
      value={settings.textSize}
      onChange={(textSize) => {
        change({ textSize });
      }}
    />
    <Segmented
      label={t('settings.contrast')}
      options={CONTRASTS.map((value) => ({ value, label: t(`settings.contrast_${value}`) }))}
      value={settings.contrast}
      onChange={(contrast) => {
        change({ contrast });
      }}
    />
    <Segmented
      label={t('settings.palette')}
      options={PALETTES.map((value) => ({ value, label: t(`settings.palette_${value}`) }))}
      value={settings.palette}
      onChange={(palette) => {
        change({ palette });
      }}
    />
    <p className="settings-note">{t('settings.paletteNote')}</p>
    <Segmented
      label={t('settings.numbers')}
      options={NUMBERS.map((value) => ({ value, label: t(`settings.numbers_${value}`) }))}
      value={settings.numbers}
      onChange={(numbers) => {
        change({ numbers });
      }}
    />
    <Segmented
      label={t('settings.hints')}
      options={HINTS.map((value) => ({ value, label: t(`settings.hints_${value}`) }))}
      value={settings.hints}
      onChange={(hints) => {
        change({ hints });
      }}
    />
  </>
);

const MotionRows = ({ settings, change }: RowsProps) => (
  <>
    <Segmented
      label={t('settings.motion')}
      options={MOTIONS.map((value) => ({ value, label: t(`settings.motion_${value}`) }))}
      value={settings.motion}
      onChange={(motion) => {
        change({ motion });
      }}
    />
    <Segmented
      label={t('settings.speed')}
      options={SPEEDS.map((value) => ({ value, label: t(`settings.speed_${value}`) }))}
      value={settings.speed}
      onChange={(speed) => {
        change({ speed });
      }}
    />
  </>
);

const ON_OFF = ['off', 'on'] as const;

const SoundRows = ({ settings: { sound }, change }: RowsProps) => {
  const setLevel = (channel: SoundChannel, level: number): void => {
    change({ sound: { ...sound, levels: { ...sound.levels, [channel]: level } } });
  };
  return (
    <>
      <Segmented
        label={t('settings.soundOn')}
        options={ON_OFF.map((value) => ({ value, label: t(`settings.sound_${value}`) }))}
        value={sound.on ? 'on' : 'off'}
        onChange={(value) => {
          change({ sound: { ...sound, on: value === 'on' } });
        }}
      />
      {SOUND_CHANNELS.map((channel) => (
        <Slider
          key={channel}
          label={t(`settings.channel_${channel}`)}
          value={sound.levels[channel]}
          shown={`${String(sound.levels[channel])}%`}
          disabled={!sound.on}
          onChange={(level) => {
            setLevel(channel, level);
          }}
        />
      ))}
    </>
  );
};

const Data = ({ kept, onForget }: Pick<SettingsProps, 'kept' | 'onForget'>) => {
  const [asked, setAsked] = useState(false);
  return (
    <>
      <p className="settings-note">{t('settings.dataNote')}</p>
      {asked ? (
        <div className="settings-acts" role="alertdialog" aria-label={t('settings.forget')}>
          <p>{t('settings.forgetAsk', { count: kept })}</p>
          <Button kind="ink" onClick={onForget}>
            {t('settings.forgetYes')}
          </Button>
          <Button
            kind="plain"
            autoFocus
            onClick={() => {
              setAsked(false);
            }}
          >
            {t('settings.forgetNo')}
          </Button>
        </div>
      ) : (
        <div className="settings-acts">
          <Button kind="plain" icon="undo" onClick={forgetSettings}>
            {t('settings.usual')}
          </Button>
          <Button
            kind="plain"
            icon="cross"
            onClick={() => {
              setAsked(true);
            }}
          >
            {t('settings.forget')}
          </Button>
        </div>
      )}
    </>
  );
};
