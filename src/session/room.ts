import { startThinker } from '../workers/client.ts';
import { createSession, type Session } from './session.ts';
import { followSettings, paceOf, readSettings } from './page-settings.ts';
import { pageKeep } from './storage.ts';
import { followLanguage, onLanguage } from '../text/text.ts';
import { fetchCardWords } from './words.ts';

/** A seal can be broken for a moment, ms, before the other side opens its own. */
const GRACE_MS = 1_500;
/** Between two moves of a game that plays by itself, ms, at the usual pace. */
const MOVE_MS = 1_200;

/** Makes the session of this page: its computer thinks in a worker, its game is kept in the browser. */
export async function openRoom(): Promise<Session> {
  await followLanguage(fetchCardWords);
  const session = createSession(startThinker(), pageKeep(), {
    graceMs: GRACE_MS,
    moveMs: () => MOVE_MS * paceOf(readSettings()),
  });
  let { numbers } = readSettings();
  followSettings(() => {
    if (numbers === readSettings().numbers) return;
    ({ numbers } = readSettings());
    session.refresh();
  });
  onLanguage(session.refresh);
  return session;
}
