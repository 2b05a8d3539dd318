import { startThinker } from '../workers/client.ts';
import { createSession, type Session } from './session.ts';
import { browserKeep } from './storage.ts';

/** Makes the session of this page: its computer thinks in a worker, its game is kept in the browser. */
export const openRoom = (): Session => createSession(startThinker(), browserKeep(ownStorage()));

/** A browser that forbids storage throws on the mere mention of it. */
function ownStorage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
