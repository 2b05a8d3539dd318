import { startThinker } from '../workers/client.ts';
import { createSession, type Session } from './session.ts';
import { pageKeep } from './storage.ts';
import { followLanguage } from '../text/text.ts';
import { fetchCardWords } from './words.ts';

/** Makes the session of this page: its computer thinks in a worker, its game is kept in the browser. */
export async function openRoom(): Promise<Session> {
  await followLanguage(fetchCardWords);
  return createSession(startThinker(), pageKeep());
}
