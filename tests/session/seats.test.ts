import { describe, expect, it } from 'vitest';
import { createSession, type Session } from '../../src/session/session.ts';
import { listSlots } from '../../src/session/slots.ts';
import { memoryKeep } from '../../src/session/storage.ts';
import type { Side } from '../../src/engine/vocabulary.ts';
import { moveOf, randomThinker } from './random-thinker.ts';

const TWO = {
  settings: { scenario: 'memorandum-2025', quarters: 3, seed: 'curtain' },
  seat: 'openai',
  opponent: 'human',
  envelope: null,
} as const;

const seated = () => {
  const keep = memoryKeep();
  const session = createSession(randomThinker, keep);
  session.begin(TWO);
  return { keep, session };
};

/** Does what the one who sits there has to do next. */
async function goOn(session: Session): Promise<void> {
  const { curtain, waitsFor } = session.getState();
  if (curtain !== null) session.lift();
  else if (waitsFor === 'report') session.closeReport();
  else {
    const move = moveOf(session);
    if (move !== undefined) expect(await session.submit(move)).toBeUndefined();
  }
}

describe('two on one device', () => {
  it('begin behind the curtain, which names whose turn it is', () => {
    const { session } = seated();
    expect(session.getState()).toMatchObject({ curtain: 'openai', view: null, waitsFor: 'nobody', finished: null });
    session.lift();
    expect(session.getState()).toMatchObject({ curtain: null, seat: 'openai' });
    expect(session.getState().view?.observation.side).toBe('openai');
  });

  it('play to the end with a curtain at every change of seats, each seeing its own side alone', async () => {
    const { session } = seated();
    const sides: Side[] = [];
    let before: Side | null = null;
    session.subscribe(({ view, curtain, seat }) => {
      if (curtain !== null) expect(view).toBeNull();
      if (view === null) return;
      expect(view.observation.side).toBe(seat);
      if (before !== seat) sides.push(seat);
      before = seat;
    });
    let curtains = 0;
    for (let moves = 0; session.getState().finished === null && moves < 400; moves += 1) {
      if (session.getState().curtain !== null) curtains += 1;
      await goOn(session);
    }
    expect(session.getState().finished).not.toBeNull();
    expect(curtains).toBe(sides.length);
    expect(sides.length).toBeGreaterThan(6);
    expect(session.replay()?.settings.players).toEqual({ openai: 'human', microsoft: 'human' });
  });

  it('read a report each before they go on', async () => {
    const { session } = seated();
    const read = { openai: 0, microsoft: 0 };
    for (let moves = 0; session.getState().finished === null && moves < 400; moves += 1) {
      const { waitsFor, seat, view } = session.getState();
      if (waitsFor === 'report' && view?.observation.quarter === 1) read[seat] += 1;
      await goOn(session);
    }
    expect(read).toEqual({ openai: 1, microsoft: 1 });
  });

  it('land behind the curtain when the page is loaded again, at any moment, and it names whose turn it is', async () => {
    const { keep, session } = seated();
    for (let moves = 0; moves < 40 && session.getState().finished === null; moves += 1) {
      await goOn(session);
      const { curtain, seat, finished } = session.getState();
      if (finished !== null) break;
      const again = createSession(randomThinker, keep);
      expect(again.resume(listSlots(keep)[0]?.id ?? '')).toBeUndefined();
      expect(again.getState()).toMatchObject({ curtain: curtain ?? seat, view: null });
      again.lift();
      expect(again.getState()).toMatchObject({ curtain: null, seat: curtain ?? seat });
      expect(again.getState().waitsFor).toMatch(/you|report/);
    }
  });

  it('move through no curtain, and for nobody else', async () => {
    const { session } = seated();
    session.lift();
    const move = moveOf(session);
    const theirs = { side: 'microsoft', type: 'adjourn' } as const;
    expect(await session.submit(theirs)).toEqual({ code: 'not-your-turn' });
    session.leave();
    session.begin(TWO);
    expect(move).toBeDefined();
    if (move !== undefined) expect(await session.submit(move)).toEqual({ code: 'not-your-turn' });
  });

  it('take a seal back from behind the curtain, which then waits for the one who sealed', async () => {
    const { session } = seated();
    for (let moves = 0; !session.getState().canUndo && moves < 100; moves += 1) await goOn(session);
    const { seat, curtain } = session.getState();
    expect(curtain).not.toBe(seat);
    session.undo();
    expect(session.getState()).toMatchObject({ curtain: seat, view: null, canUndo: false });
    session.lift();
    expect(session.getState()).toMatchObject({ seat, waitsFor: 'you' });
  });
});
