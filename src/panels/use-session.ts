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
  useEffect(() => (moment === '' ? undefined : tellOnce(session.foresee(null), setProjected)), [session, moment]);
  return projected;
}

/** The end as it was foreseen before the last orders were sealed, or undefined while it is being projected. */
export function useProjectionBefore(session: Session): Worth | undefined {
  const [projected, setProjected] = useState<Worth>();
  useEffect(() => tellOnce(session.foreseeBefore(), setProjected), [session]);
  return projected;
}

/** Tells what is promised unless it fails or is no longer wanted; returns how to want it no longer. */
function tellOnce(promised: Promise<Worth>, tell: (worth: Worth) => void): () => void {
  let wanted = true;
  promised.then(
    (worth) => {
      if (wanted) tell(worth);
    },
    () => undefined,
  );
  return () => {
    wanted = false;
  };
}
