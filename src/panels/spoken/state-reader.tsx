import { useEffect, useRef } from 'react';
import type { Session } from '../../session/session.ts';
import { spokenState, turnSentence, type SpokenPhase } from '../../session/sheets/spoken-state.ts';
import { spoken } from '../../text/en/spoken.ts';
import { learn } from '../../text/text.ts';
import { useShortcut } from '../shortcuts.ts';
import { useSession } from '../use-session.ts';
import { announce } from './announcer.tsx';

learn('spoken', spoken);

/** For those who listen: the state of the game at the press of a key, and a word when the turn comes back. */
export const StateReader = ({ session, phase }: { session: Session; phase: SpokenPhase }) => {
  const state = useSession(session);
  const { waitsFor } = state;
  const waited = useRef(waitsFor);
  useShortcut('state', () => {
    announce('state', spokenState(state, phase).join(' '));
  });
  useEffect(() => {
    const back = waited.current === 'them' && waitsFor === 'you';
    waited.current = waitsFor;
    const sentence = back ? turnSentence(session.getState(), phase) : undefined;
    if (sentence !== undefined) announce('turn', sentence);
  }, [session, waitsFor, phase]);
  return null;
};
