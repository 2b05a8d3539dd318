/** What a player sets of the page itself. Nothing here reaches a rule. */
export interface PageSettings {
  /** Per cent of the ordinary size. */
  readonly textSize: '100' | '125' | '150' | '200';
  readonly motion: 'system' | 'reduced';
}

const KEY = 'non-binding/settings';
const USUAL: PageSettings = { textSize: '100', motion: 'system' };

const isSize = (value: unknown): value is PageSettings['textSize'] =>
  value === '100' || value === '125' || value === '150' || value === '200';

/** The kept settings; whatever is broken or missing is as usual. */
export function readSettings(): PageSettings {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof value !== 'object' || value === null) return USUAL;
    const textSize = 'textSize' in value && isSize(value.textSize) ? value.textSize : USUAL.textSize;
    const motion = 'motion' in value && value.motion === 'reduced' ? 'reduced' : 'system';
    return { textSize, motion };
  } catch {
    return USUAL;
  }
}

/** Keeps and applies them. */
export function writeSettings(settings: PageSettings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // They hold for this visit all the same.
  }
  applySettings(settings);
}

/** Puts the settings on the page: the size of the root's type, and a mark that the styles read for motion. */
export function applySettings(settings: PageSettings): void {
  const root = document.documentElement;
  root.style.fontSize = settings.textSize === '100' ? '' : `${settings.textSize}%`;
  root.dataset['motion'] = settings.motion === 'reduced' ? 'still' : 'free';
}
