import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/content/rulebook.ts';
import { reexecute } from '../../src/documents/reexecute.ts';
import { observe } from '../../src/engine/observe.ts';
import { createSession, type Session } from '../../src/session/session.ts';
import { memoryKeep } from '../../src/session/storage.ts';
import { randomThinker, settle } from './random-thinker.ts';

const COMPUTERS = {
  settings: { scenario: 'memorandum-2025', quarters: 3, seed: 'watched' },
  seat: 'openai',
  own: 'counsel',
  opponent: 'partner',
  envelope: null,
} as const;

const watched = (): Session => {
  const session = createSession(randomThinker, memoryKeep());
  session.begin(COMPUTERS);
  return session;
};

/** Waits until it has come to its end by itself. */
async function toTheEnd(session: Session): Promise<void> {
  for (let turns = 0; session.getState().finished === null && turns < 500; turns += 1) await settle();
}

describe('a game between two computers', () => {
  it('plays by itself to the debrief, in a replay that verifies and says who played', async () => {
    const session = watched();
    await toTheEnd(session);
    const replay = session.getState().finished?.replay;
    expect(replay?.settings.players).toEqual({ openai: 'counsel', microsoft: 'partner' });
    if (replay !== undefined) expect(reexecute(RULES, replay, { hashes: true }).divergence).toBeUndefined();
  });

  it('shows one seat’s view, and the other when it is asked for', () => {
    const session = watched();
    session.look({ playing: false });
    expect(session.getState().view?.observation.side).toBe('openai');
    session.look({ seat: 'microsoft' });
    expect(session.getState()).toMatchObject({ seat: 'microsoft', own: 'partner', opponent: 'counsel' });
    expect(session.getState().view?.observation.side).toBe('microsoft');
  });

  it('stands still when it is stopped, and goes a move at a time', async () => {
    const session = watched();
    session.look({ playing: false });
    await settle();
    const at = session.getState().looking?.at;
    await settle();
    expect(session.getState().looking?.at).toBe(at);
    expect(await session.step()).toBe(true);
    expect(session.getState().looking?.at).toBe((at ?? 0) + 1);
  });

  it('takes no move from the one who looks on', async () => {
    const session = watched();
    session.look({ playing: false });
    expect(await session.submit({ side: 'openai', type: 'adjourn' })).toEqual({ code: 'not-your-turn' });
  });

  it('gives the same game whoever is looked at', async () => {
    const first = watched();
    await toTheEnd(first);
    const second = watched();
    second.look({ seat: 'microsoft' });
    await toTheEnd(second);
    expect(second.replay()?.moves).toEqual(first.replay()?.moves);
  });
});

describe('a replay that is opened', () => {
  const opened = async (): Promise<{ session: Session; moves: number }> => {
    const played = watched();
    await toTheEnd(played);
    const replay = played.getState().finished?.replay;
    const session = createSession(randomThinker, memoryKeep());
    expect(session.openFile(JSON.stringify(replay))).toBeUndefined();
    return { session, moves: replay?.moves.length ?? 0 };
  };

  it('shows its debrief first', async () => {
    const { session, moves } = await opened();
    expect(session.getState().finished?.replay.moves).toHaveLength(moves);
    expect(session.getState().looking).toMatchObject({ at: moves, of: moves, through: false, playing: false });
  });

  it('is gone through by moves and by quarters, in any order, to the same states', async () => {
    const { session, moves } = await opened();
    const replay = session.replay();
    const { quarters = [] } = session.getState().looking ?? {};
    expect(quarters).toHaveLength(3);
    for (const at of [...quarters, 0, 1, 2, 3, moves, moves - 1, 5]) {
      session.goTo(at);
      expect(session.getState().looking).toMatchObject({ at, through: true });
      if (replay === undefined) continue;
      const { game } = reexecute(RULES, { ...replay, moves: replay.moves.slice(0, at) }, { hashes: false });
      expect(game && observe(game, 'openai')).toEqual(session.getState().view?.observation);
    }
    expect(quarters.map((at) => (session.goTo(at), session.getState().view?.observation.quarter))).toEqual([0, 1, 2]);
  });

  it('offers the whole file wherever one stands in it', async () => {
    const { session, moves } = await opened();
    session.goTo(2);
    expect(session.replay()?.moves).toHaveLength(moves);
    session.goTo(moves);
    expect(session.getState().finished?.replay.hashes).toHaveLength(3);
  });

  it('cannot be played on', async () => {
    const { session } = await opened();
    session.goTo(0);
    expect(await session.submit({ side: 'openai', type: 'adjourn' })).toEqual({ code: 'not-your-turn' });
  });
});
