import type { Worth } from '../agents/appraise.ts';
import type { Session } from '../session/session.ts';

/** What was projected at each quarter's desk, as long as the page lives: the report sets the present beside it. */
const remembered = new WeakMap<Session, Map<string, Worth>>();

/** Each seat has projections of its own: two may share the page. */
const placeOf = (session: Session, quarter: number): string => `${session.getState().seat}/${String(quarter)}`;

export function rememberProjection(session: Session, quarter: number, worth: Worth): void {
  const known = remembered.get(session) ?? new Map<string, Worth>();
  known.set(placeOf(session, quarter), worth);
  remembered.set(session, known);
}

export const projectionOf = (session: Session, quarter: number): Worth | undefined =>
  remembered.get(session)?.get(placeOf(session, quarter));
