/**
 * Text by key that outlives the tab. Synchronous on purpose: a move is kept before anything is shown of it, and a
 * killed tab loses nothing. Where the browser refuses (a full disk, a private window) the game goes on unsaved.
 */
export interface Keep {
  readonly read: (key: string) => string | undefined;
  /** Whether it was kept. */
  readonly write: (key: string, text: string) => boolean;
  readonly remove: (key: string) => void;
  readonly keys: () => readonly string[];
}

const PREFIX = 'non-binding/';

/** The browser's own storage. */
export const browserKeep = (storage: Storage | undefined): Keep => ({
  read: (key) => {
    try {
      return storage?.getItem(PREFIX + key) ?? undefined;
    } catch {
      return undefined;
    }
  },
  write: (key, text) => {
    try {
      storage?.setItem(PREFIX + key, text);
      return storage !== undefined;
    } catch {
      return false;
    }
  },
  remove: (key) => {
    try {
      storage?.removeItem(PREFIX + key);
    } catch {
      // Nothing is lost: what could not be removed could not be read either.
    }
  },
  keys: () => {
    try {
      return Object.keys(storage ?? {}).flatMap((key) => (key.startsWith(PREFIX) ? [key.slice(PREFIX.length)] : []));
    } catch {
      return [];
    }
  },
});

/** What this page keeps. A browser that forbids storage throws on the mere mention of it. */
export function pageKeep(): Keep {
  try {
    return browserKeep(globalThis.localStorage);
  } catch {
    return browserKeep(undefined);
  }
}

/** For tests, and for a browser that keeps nothing; `room` is how many characters it holds. */
export const memoryKeep = (room = Infinity): Keep => {
  const kept = new Map<string, string>();
  return {
    read: (key) => kept.get(key),
    write: (key, text) => {
      const others = [...kept].reduce((sum, [each, held]) => (each === key ? sum : sum + held.length), 0);
      if (others + text.length > room) return false;
      kept.set(key, text);
      return true;
    },
    remove: (key) => {
      kept.delete(key);
    },
    keys: () => [...kept.keys()],
  };
};
