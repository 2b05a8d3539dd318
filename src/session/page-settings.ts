import { printRounded } from '../text/numbers.ts';

/**
 * What a player sets of the page itself, kept in the browser. Nothing here reaches a rule. The title reads it too, so
 * this file loads next to nothing.
 */

export const TEXT_SIZES = ['100', '125', '150', '175', '200'] as const;
export const CONTRASTS = ['usual', 'high'] as const;
/** `blue-orange` keeps apart what eyes that do not tell red from green mix up; `grey` says all by mark and light. */
export const PALETTES = ['usual', 'blue-orange', 'grey'] as const;
export const MOTIONS = ['system', 'reduced'] as const;
/** Slips that say, in an ordinary game, what is easily missed. */
export const HINTS = ['on', 'off'] as const;
export const SPEEDS = ['slow', 'usual', 'fast'] as const;
export const NUMBERS = ['exact', 'rounded'] as const;
/** `cues`: paper, pen, seal, gavel; `board`: what happens on the map; `bed`: the quiet ground under it all. */
export const SOUND_CHANNELS = ['cues', 'board', 'bed'] as const;
export type SoundChannel = (typeof SOUND_CHANNELS)[number];
/** What has a key of its own wherever it can be done. */
export const SHORTCUTS = ['undo', 'skip', 'settings', 'title', 'state', 'rules'] as const;
export type Shortcut = (typeof SHORTCUTS)[number];

export interface SoundSettings {
  /** Off until asked for. */
  readonly on: boolean;
  /** Per cent of each channel, 0 to 100. */
  readonly levels: Readonly<Record<SoundChannel, number>>;
}

export interface PageSettings {
  /** Per cent of the ordinary size. */
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly contrast: (typeof CONTRASTS)[number];
  readonly palette: (typeof PALETTES)[number];
  readonly motion: (typeof MOTIONS)[number];
  readonly speed: (typeof SPEEDS)[number];
  readonly numbers: (typeof NUMBERS)[number];
  readonly hints: (typeof HINTS)[number];
  readonly sound: SoundSettings;
  /** By `KeyboardEvent.key`, letters small; an empty one is switched off. */
  readonly keys: Readonly<Record<Shortcut, string>>;
}

export const USUAL: PageSettings = {
  textSize: '100',
  contrast: 'usual',
  palette: 'usual',
  motion: 'system',
  speed: 'usual',
  numbers: 'exact',
  hints: 'on',
  sound: { on: false, levels: { cues: 80, board: 60, bed: 30 } },
  keys: { undo: 'u', skip: ' ', settings: ',', title: 'q', state: 's', rules: 'h' },
};

const KEY = 'non-binding/settings';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

const oneOf = <Value extends string>(values: readonly Value[], value: unknown, usual: Value): Value =>
  values.find((each) => each === value) ?? usual;

const levelOf = (value: unknown, usual: number): number =>
  typeof value === 'number' && value >= 0 && value <= 100 ? Math.round(value) : usual;

const keyOf = (value: unknown, usual: string): string =>
  typeof value === 'string' && value.length <= 12 ? value : usual;

/** Settings from kept text; whatever is broken or missing is as usual. */
export function parseSettings(text: string | null): PageSettings {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '{}');
  } catch {
    return USUAL;
  }
  const kept = fieldsOf(value);
  const sound = fieldsOf(kept['sound']);
  const levels = fieldsOf(sound['levels']);
  const keys = fieldsOf(kept['keys']);
  return {
    textSize: oneOf(TEXT_SIZES, kept['textSize'], USUAL.textSize),
    contrast: oneOf(CONTRASTS, kept['contrast'], USUAL.contrast),
    palette: oneOf(PALETTES, kept['palette'], USUAL.palette),
    motion: oneOf(MOTIONS, kept['motion'], USUAL.motion),
    speed: oneOf(SPEEDS, kept['speed'], USUAL.speed),
    numbers: oneOf(NUMBERS, kept['numbers'], USUAL.numbers),
    hints: oneOf(HINTS, kept['hints'], USUAL.hints),
    sound: {
      on: sound['on'] === true,
      levels: {
        cues: levelOf(levels['cues'], USUAL.sound.levels.cues),
        board: levelOf(levels['board'], USUAL.sound.levels.board),
        bed: levelOf(levels['bed'], USUAL.sound.levels.bed),
      },
    },
    keys: {
      undo: keyOf(keys['undo'], USUAL.keys.undo),
      skip: keyOf(keys['skip'], USUAL.keys.skip),
      settings: keyOf(keys['settings'], USUAL.keys.settings),
      title: keyOf(keys['title'], USUAL.keys.title),
      state: keyOf(keys['state'], USUAL.keys.state),
      rules: keyOf(keys['rules'], USUAL.keys.rules),
    },
  };
}

let current: PageSettings | undefined;
const listeners = new Set<() => void>();

/** The settings in force. The same object as long as nothing is changed. */
export function readSettings(): PageSettings {
  current ??= parseSettings(keptText());
  return current;
}

function keptText(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Calls whenever a setting changes; answers how to stop. */
export function followSettings(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Keeps and applies them. */
export function writeSettings(settings: PageSettings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // They hold for this visit all the same.
  }
  enforce(settings);
}

/** Back to how everything was at first, with nothing kept. */
export function forgetSettings(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // What cannot be removed could not be kept either.
  }
  enforce(USUAL);
}

function enforce(settings: PageSettings): void {
  current = settings;
  applySettings(settings);
  for (const listener of listeners) listener();
}

/** Puts the settings on the page: the size of the root's type, and marks that the styles read. */
export function applySettings(settings: PageSettings): void {
  const root = document.documentElement;
  root.style.fontSize = settings.textSize === '100' ? '' : `${settings.textSize}%`;
  root.dataset['motion'] = settings.motion === 'reduced' ? 'still' : 'free';
  root.dataset['contrast'] = settings.contrast;
  root.dataset['palette'] = settings.palette;
  root.dataset['speed'] = settings.speed;
  printRounded(settings.numbers === 'rounded');
}

const PACES: Readonly<Record<PageSettings['speed'], number>> = { slow: 1.8, usual: 1, fast: 0.5 };

/** By how much a played sequence's waits are longer than usual. */
export const paceOf = ({ speed }: PageSettings): number => PACES[speed];
