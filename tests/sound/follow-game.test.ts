import { beforeEach, describe, expect, it } from 'vitest';
import { RULES } from '../../src/content/rulebook.ts';
import type { Effect, Fact } from '../../src/engine/facts.ts';
import { observe } from '../../src/engine/observe.ts';
import { openGame } from '../../src/engine/play.ts';
import { cueStep } from '../../src/session/board-cue.ts';
import { NOTHING, type SessionState } from '../../src/session/state.ts';
import type { Cue } from '../../src/sound/cues.ts';
import { followGame } from '../../src/sound/follow-game.ts';

const seen = observe(openGame(RULES, { scenario: 'memorandum-2025', quarters: 6, seed: 'ear' }, []), 'openai');
const fact = (effect: Effect): Fact => ({ ...effect, quarter: 0, cause: 'market/demand' });
const RULED = fact({ type: 'ruled', case: 'musk', ruling: 'dismissed' });
const DEALT = fact({ type: 'dealt', card: 'rents-rise' });
const ENDED = fact({ type: 'ended', ending: 'unwound' });

/** A session whose state is set by hand, and a player that writes down what it is asked for. */
function listening() {
  let state: SessionState = NOTHING;
  const listeners = new Set<() => void>();
  const played: Cue[] = [];
  const grounds: boolean[] = [];
  const session = {
    getState: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const player = { play: (cue: Cue) => played.push(cue), set: () => {}, ground: (on: boolean) => grounds.push(on) };
  const stop = followGame(session as never, player, (call) => {
    call();
  });
  const show = (facts: readonly Fact[] | null) => {
    state = { ...NOTHING, view: facts === null ? null : { observation: seen, facts } };
    for (const listener of listeners) listener();
  };
  return { played, grounds, show, stop };
}

beforeEach(() => {
  cueStep(null);
});

describe('a game that is followed by ear', () => {
  it('is silent about its past when it comes up, and then tells what is new', () => {
    const { played, show, stop } = listening();
    show([RULED]);
    expect(played).toEqual([]);
    show([RULED, DEALT]);
    expect(played).toEqual(['paper']);
    stop();
  });

  it('tells a resolution as the report reads it out, each step once', () => {
    const { played, show, stop } = listening();
    show([]);
    const step = (name: 'notices' | 'courts' | 'expiries') => fact({ type: 'stepped', step: name });
    show([step('notices'), step('courts'), RULED, step('expiries'), ENDED]);
    expect(played).toEqual([]);
    cueStep(0);
    expect(played).toEqual([]);
    cueStep(1);
    cueStep(1);
    expect(played).toEqual(['gavel']);
    cueStep(2);
    expect(played).toEqual(['gavel', 'ending']);
    stop();
  });

  it('tells all of it at once when the report is skipped', () => {
    const { played, show, stop } = listening();
    show([]);
    show([fact({ type: 'stepped', step: 'courts' }), RULED, fact({ type: 'stepped', step: 'expiries' }), ENDED]);
    cueStep(1);
    expect(played).toEqual(['ending', 'gavel']);
    stop();
  });

  it('has its quiet ground as long as a game is open', () => {
    const { grounds, show, stop } = listening();
    show([]);
    show([DEALT]);
    show(null);
    expect(grounds).toEqual([true, false]);
    stop();
  });
});
