import { useEffect, useState } from 'react';
import { paceOf, readSettings } from '../../session/page-settings.ts';
import { useShortcut } from '../shortcuts.ts';

/** One step at a time, as the board plays it. */
const STEP_MS = 1_100;

const isStill = (): boolean =>
  document.documentElement.dataset['motion'] === 'still' ||
  window.matchMedia('(prefers-reduced-motion: reduce)').matches;

export interface Playback {
  readonly now: number;
  readonly paused: boolean;
  readonly setPaused: (paused: boolean) => void;
  readonly skip: () => void;
  readonly again: () => void;
}

/** Goes through the steps at the board's pace; its key skips to the end; without motion all has happened at once. */
export function usePlayback(last: number, onStep: ((stepIndex: number) => void) | undefined): Playback {
  const [now, setNow] = useState(() => (isStill() ? last : 0));
  const [paused, setPaused] = useState(false);
  const playing = now < last && !paused;
  useEffect(() => {
    onStep?.(now);
  }, [now, onStep]);
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(
      () => {
        setNow(now + 1);
      },
      STEP_MS * paceOf(readSettings()),
    );
    return () => {
      clearTimeout(timer);
    };
  }, [playing, now]);
  useShortcut(
    'skip',
    playing
      ? () => {
          setNow(last);
        }
      : undefined,
  );
  return {
    now,
    paused,
    setPaused,
    skip: () => {
      setNow(last);
    },
    again: () => {
      setPaused(false);
      setNow(0);
    },
  };
}
