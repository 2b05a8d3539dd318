import { useEffect, useRef } from 'react';
import { readSettings, type Shortcut } from '../session/page-settings.ts';

/** A key as the settings write it: letters small. */
export const keyOfEvent = ({ key }: Pick<KeyboardEvent, 'key'>): string => (key.length === 1 ? key.toLowerCase() : key);

/** Whether a key is for whatever has the focus: writing, a paper that lies over the page, or pressing a control. */
function isTaken({ target, ctrlKey, altKey, metaKey, defaultPrevented, key }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey || defaultPrevented) return true;
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('input:not([type=radio], [type=range]), textarea, [role=dialog], [role=alertdialog]')) return true;
  return (key === ' ' || key === 'Enter') && target !== document.body;
}

/** Does something by its key, as long as it is there. Without an act, the key does nothing. */
export function useShortcut(name: Shortcut, act: (() => void) | undefined): void {
  const held = useRef(act);
  useEffect(() => {
    held.current = act;
  }, [act]);
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (held.current === undefined || keyOfEvent(event) !== readSettings().keys[name] || isTaken(event)) return;
      event.preventDefault();
      held.current();
    };
    window.addEventListener('keydown', hear);
    return () => {
      window.removeEventListener('keydown', hear);
    };
  }, [name]);
}
