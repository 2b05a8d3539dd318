import { useSyncExternalStore } from 'react';
import { spaced } from '../../session/spacing.ts';

interface Said {
  readonly sentence: string;
  /** Grows with every sentence, so that the same one said twice is heard twice. */
  readonly nth: number;
}

let said: Said = { sentence: '', nth: 0 };
const listeners = new Set<() => void>();

const say = (sentence: string): void => {
  said = { sentence, nth: said.nth + 1 };
  for (const listener of listeners) listener();
};

const queue = spaced(say, {
  now: () => performance.now(),
  later: (call, ms) => {
    setTimeout(call, ms);
  },
});

/** Says a sentence to those who listen, at most one a second; a later one of the same kind takes its place. */
export const announce = (kind: string, sentence: string): void => {
  queue(kind, sentence);
};

const watch = (changed: () => void): (() => void) => {
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
  };
};

/** The one place of the page that is read aloud when something happens. */
export const Announcer = () => {
  const { sentence, nth } = useSyncExternalStore(watch, () => said);
  return (
    <div className="unseen" role="status" aria-live="polite" aria-atomic="true">
      {sentence !== '' && <p key={nth}>{sentence}</p>}
    </div>
  );
};
