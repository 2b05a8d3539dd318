/** A clock as announcements need it: the time in milliseconds, and a call later. */
export interface Clock {
  readonly now: () => number;
  readonly later: (call: () => void, ms: number) => void;
}

/** Between two announcements at least this long: a screen reader must get to the end of one. */
export const ANNOUNCE_EVERY_MS = 1_000;

/**
 * Lets sentences through one at a time, at most one a second. Of those that wait, the last of a kind stands for all of
 * its kind: what has been overtaken is not worth hearing.
 */
export function spaced(say: (sentence: string) => void, clock: Clock): (kind: string, sentence: string) => void {
  const waiting = new Map<string, string>();
  let free = -Infinity;
  let timed = false;
  const next = (): void => {
    timed = false;
    const [first] = waiting;
    if (first === undefined) return;
    const [kind, sentence] = first;
    waiting.delete(kind);
    free = clock.now() + ANNOUNCE_EVERY_MS;
    say(sentence);
    wait();
  };
  const wait = (): void => {
    if (timed || waiting.size === 0) return;
    timed = true;
    clock.later(next, Math.max(0, free - clock.now()));
  };
  return (kind, sentence) => {
    waiting.delete(kind);
    waiting.set(kind, sentence);
    wait();
  };
}
