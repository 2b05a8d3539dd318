import { describe, expect, it } from 'vitest';
import { random } from '../../src/agents/random.ts';
import { RULES } from '../../src/content/rulebook.ts';
import { hashOf } from '../../src/engine/hash.ts';
import { movers } from '../../src/engine/legal.ts';
import { playerLuck } from '../../src/engine/luck.ts';
import type { Move } from '../../src/engine/moves.ts';
import { observe } from '../../src/engine/observe.ts';
import { otherSide, type Side } from '../../src/engine/vocabulary.ts';
import { witnessed } from '../../src/engine/witness.ts';
import { advanceRunning, openRunning, PERSON, type Running } from '../../src/session/running.ts';
import { createSession, type Session } from '../../src/session/session.ts';
import { memoryKeep } from '../../src/session/storage.ts';
import { canUndo, withoutLast } from '../../src/session/undo.ts';
import { randomThinker } from './random-thinker.ts';
import type { Thinker } from '../../src/workers/client.ts';

const SETTINGS = { scenario: 'memorandum-2025', quarters: 5, seed: 'take back' };
const PLAYERS = { seat: 'openai', own: PERSON, opponent: 'random' } as const;

const randomMove = ({ game, facts }: Pick<Running, 'game' | 'facts'>, side: Side): Move =>
  random.decide(
    RULES,
    { observation: observe(game, side), facts: witnessed(facts, side) },
    playerLuck(`chance ${side}`, side),
  );

/** Goes through a whole random game; `at` sees it before and after every move. */
function goThrough(at: (before: Running['game'], move: Move, after: Running) => void): void {
  const running = openRunning(SETTINGS);
  for (let side = movers(RULES, running.game)[0]; side !== undefined; side = movers(RULES, running.game)[0]) {
    const before = running.game;
    const move = randomMove(running, side);
    expect(advanceRunning(running, move)).toBeUndefined();
    at(before, move, running);
  }
}

describe('taking a move back', () => {
  it('is open to seals and answers that leave the game waiting for the other side, and to nothing else', () => {
    const seen = new Set<string>();
    goThrough((before, move, after) => {
      const sealed = move.type === 'answer' || move.type === 'direct';
      const waits = after.game.phase === before.phase && after.game.quarter === before.quarter;
      expect(canUndo(after, move.side)).toBe(sealed && waits);
      expect(canUndo(after, otherSide(move.side))).toBe(false);
      seen.add(`${sealed ? 'sealed' : 'said'} ${String(canUndo(after, move.side))}`);
    });
    expect([...seen].toSorted()).toEqual(['said false', 'sealed false', 'sealed true']);
  });

  it('leaves the game as it was before, for the rules and in the replay', () => {
    goThrough((before, move, after) => {
      const undone = withoutLast(after, PLAYERS, move.side);
      if (undone === undefined) return;
      expect(hashOf(undone.game)).toBe(hashOf(before));
      expect(undone.moves).toEqual(after.moves.slice(0, -1));
      expect(undone.hashes).toEqual(after.hashes);
    });
  });

  it('had shown the other side nothing but that something was sealed', () => {
    goThrough((before, move, after) => {
      if (!canUndo(after, move.side)) return;
      const other = otherSide(move.side);
      expect({ ...observe(after.game, other), otherSealed: false }).toEqual({
        ...observe(before, other),
        otherSealed: false,
      });
    });
  });
});

/** A computer that answers when it is told to. */
function slowThinker(): { readonly thinker: Thinker; readonly answer: () => Promise<void> } {
  const waiting: (() => void)[] = [];
  const thinker: Thinker = {
    ...randomThinker,
    decide: (_, view, luck) =>
      new Promise((resolve) => {
        waiting.push(() => {
          resolve({ move: random.decide(RULES, view, luck), reasons: [] });
        });
      }),
  };
  const answer = async (): Promise<void> => {
    for (const give of waiting.splice(0)) give();
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return { thinker, answer };
}

/** At the desk of the first quarter: the player's seal is next. */
async function atDesk(): Promise<{ session: Session; answer: () => Promise<void>; save: () => string }> {
  const { thinker, answer } = slowThinker();
  const keep = memoryKeep();
  const session = createSession(thinker, keep);
  session.begin({ settings: SETTINGS, seat: 'openai', opponent: 'random', envelope: null });
  for (let step = 0; session.getState().view?.observation.phase !== 'desk' && step < 40; step += 1) {
    const { view, waitsFor } = session.getState();
    if (waitsFor === 'them' || view === null) await answer();
    else if (view.observation.phase === 'table') await session.submit({ side: 'openai', type: 'adjourn' });
    else await session.submit(random.decide(RULES, view, playerLuck('x', 'openai')));
  }
  return { session, answer, save: () => JSON.stringify(session.replay()) };
}

const orders = { directives: [], split: [40, 30, 30], matches: [] } as const;

describe('the session', () => {
  it('takes orders back while the other side has not sealed, and drops the answer that was on its way', async () => {
    const { session, answer, save } = await atDesk();
    const before = save();
    await session.submit({ side: 'openai', type: 'direct', ...orders });
    expect(session.getState().canUndo).toBe(true);
    session.undo();
    expect(save()).toBe(before);
    expect(session.getState()).toMatchObject({ waitsFor: 'you', canUndo: false });
    await answer();
    expect(save()).toBe(before);
    await session.submit({ side: 'openai', type: 'direct', ...orders, split: [50, 25, 25] });
    await answer();
    expect(session.getState().view?.observation.quarter).toBe(1);
    const sealed = session.replay()?.moves.filter((move) => move.type === 'direct');
    expect(sealed?.map((move) => move.side).toSorted()).toEqual(['microsoft', 'openai']);
    expect(sealed?.[0]).toMatchObject({ split: [50, 25, 25] });
  });

  it('takes nothing back once both seals are broken', async () => {
    const { session, answer, save } = await atDesk();
    await session.submit({ side: 'openai', type: 'direct', ...orders });
    await answer();
    const after = save();
    expect(session.getState().canUndo).toBe(false);
    session.undo();
    expect(save()).toBe(after);
  });
});
