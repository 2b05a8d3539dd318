import { useEffect, useState } from 'react';
import type { Session } from '../../session/session.ts';
import type { FoundSoFar } from '../../session/sheets/debrief-sheet.ts';

/** The debrief as far as it has been worked out. */
export interface DebriefProgress {
  readonly found: FoundSoFar;
  /** 0 to 1. */
  readonly share: number;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Asks everything of the finished game; leaving the screen gives the work up. */
export function useDebrief(session: Session): DebriefProgress {
  const [found, setFound] = useState<FoundSoFar>({});
  const [share, setShare] = useState(0);
  const [failed, setFailed] = useState(false);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    const listener = {
      part: (more: FoundSoFar) => {
        if (!stop.signal.aborted) setFound((before) => ({ ...before, ...more }));
      },
      share: (done: number) => {
        if (!stop.signal.aborted) setShare(done);
      },
    };
    session.debrief(listener, stop.signal).catch(() => {
      if (!stop.signal.aborted) setFailed(true);
    });
    return () => {
      stop.abort();
    };
  }, [session, asked]);
  const retry = (): void => {
    setFailed(false);
    setAsked(asked + 1);
  };
  return { found, share, failed, retry };
}
