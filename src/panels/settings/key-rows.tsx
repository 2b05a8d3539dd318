import { useState } from 'react';
import { SHORTCUTS, type PageSettings, type Shortcut } from '../../session/page-settings.ts';
import { t } from '../../text/text.ts';
import { keyOfEvent } from '../shortcuts.ts';

/** A key as it is printed on a keyboard. */
const keyName = (key: string): string => {
  if (key === '') return t('settings.key_none');
  return key === ' ' ? t('settings.key_space') : key.length === 1 ? key.toUpperCase() : key;
};

/** Keys that mean something everywhere and stay as they are. */
const TAKEN_EVERYWHERE = ['Tab', 'Enter', 'Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'];

interface KeyRowsProps {
  readonly settings: PageSettings;
  readonly change: (part: Partial<PageSettings>) => void;
}

/** The few shortcuts: each shown, to be changed or switched off. */
export const KeyRows = ({ settings: { keys }, change }: KeyRowsProps) => {
  const [waiting, setWaiting] = useState<Shortcut>();
  const [said, setSaid] = useState('');
  /** Whether the key was used up. */
  const take = (name: Shortcut, key: string): boolean => {
    if (TAKEN_EVERYWHERE.includes(key)) return false;
    setWaiting(undefined);
    if (key === 'Escape') return true;
    const next = key === 'Backspace' ? '' : key;
    const taken = next !== '' && SHORTCUTS.some((each) => each !== name && keys[each] === next);
    setSaid(taken ? t('settings.keyTaken') : '');
    if (!taken) change({ keys: { ...keys, [name]: next } });
    return true;
  };
  return (
    <>
      <p className="settings-note">{t('settings.keysNote')}</p>
      <ul className="settings-keys">
        {SHORTCUTS.map((name) => {
          const shown = waiting === name ? t('settings.keyWaits') : keyName(keys[name]);
          return (
            <li key={name}>
              <span>{t(`settings.key_${name}`)}</span>
              <button
                type="button"
                className="settings-key"
                data-waiting={waiting === name}
                aria-label={t('settings.changeKey', { name: t(`settings.key_${name}`), key: shown })}
                onClick={() => {
                  setWaiting(name);
                }}
                onBlur={() => {
                  setWaiting(undefined);
                }}
                onKeyDown={(event) => {
                  if (waiting !== name || !take(name, keyOfEvent(event))) return;
                  event.preventDefault();
                  event.stopPropagation();
                }}
                onKeyUp={(event) => {
                  if (keyOfEvent(event) === ' ') event.preventDefault();
                }}
              >
                <kbd>{shown}</kbd>
              </button>
            </li>
          );
        })}
      </ul>
      <p role="status" className="settings-note">
        {said}
      </p>
    </>
  );
};
