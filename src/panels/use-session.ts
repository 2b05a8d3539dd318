import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Worth } from '../agents/appraise.ts';
import type { Session } from '../session/session.ts';
import type { SessionState } from '../session/state.ts';

/** The session's state, followed. */
export const useSession = (session: Session): SessionState => useSyncExternalStore(session.subscribe, session.getState);

/** The end under steady play as things stand, or undefined while it is being projected. */
export function useProjection(session: Session): Worth | undefined {
  const { view } = useSession(session);
  const [projected, setProjected] = useState<Worth>();
  const moment =
    view === null ? '' : [view.observation.side, view.observation.quarter, view.observation.phase].join('/');
  useEffect(() => {
    if (moment === '') return undefined;
    let wanted = true;
    void session.foresee(null).then(
      (worth) => {
        if (wanted) setProjected(worth);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [session, moment]);
  return projected;
}
