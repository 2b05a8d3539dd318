import { useEffect, useState } from 'react';
import type { SeatView } from '../../agents/agent.ts';
import type { DraftReading } from '../../agents/reading.ts';
import type { Package } from '../../engine/game.ts';
import type { Session } from '../../session/session.ts';
import { useSession } from '../use-session.ts';

/** A hand that moves along a ladder asks once it rests. */
const REST_MS = 120;

export interface Read {
  /** The last reading that came back; undefined until the first does. */
  readonly reading: DraftReading | undefined;
  /** Whether it speaks of another draft or of an earlier moment. */
  readonly stale: boolean;
  readonly failed: boolean;
}

/** A draft's reading, made away from the page. An answer that comes too late is dropped; the last one stays. */
export function useReading(session: Session, pack: Package | undefined): Read {
  const { view, waitsFor } = useSession(session);
  const [found, setFound] = useState<{ readonly view: SeatView; readonly reading: DraftReading }>();
  const [failed, setFailed] = useState(false);
  const busy = waitsFor === 'them';
  useEffect(() => {
    if (pack === undefined || view === null || busy) return undefined;
    let wanted = true;
    const timer = setTimeout(() => {
      void session.readDraft(pack).then(
        (reading) => {
          if (!wanted) return;
          setFound({ view, reading });
          setFailed(false);
        },
        () => {
          if (wanted) setFailed(true);
        },
      );
    }, REST_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [session, view, pack, busy]);
  const current = found !== undefined && found.view === view && samePackage(found.reading.package, pack);
  return { reading: pack === undefined ? undefined : found?.reading, stale: !current, failed };
}

const samePackage = (one: Package, two: Package | undefined): boolean =>
  two !== undefined && one.every((option, at) => option === two[at]);
