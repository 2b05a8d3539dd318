import type { Worth } from '../agents/appraise.ts';
import type { Session } from '../session/session.ts';

/** What was projected at each quarter's desk, as long as the page lives: the report sets the present beside it. */
const remembered = new WeakMap<Session, Map<number, Worth>>();

export function rememberProjection(session: Session, quarter: number, worth: Worth): void {
  const known = remembered.get(session) ?? new Map<number, Worth>();
  known.set(quarter, worth);
  remembered.set(session, known);
}

export const projectionOf = (session: Session, quarter: number): Worth | undefined =>
  remembered.get(session)?.get(quarter);
