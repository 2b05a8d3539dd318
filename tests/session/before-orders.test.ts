import { describe, expect, it } from 'vitest';
import { random } from '../../src/agents/random.ts';
import { RULES } from '../../src/content/rulebook.ts';
import { hashOf } from '../../src/engine/hash.ts';
import { movers } from '../../src/engine/legal.ts';
import { playerLuck } from '../../src/engine/luck.ts';
import { observe } from '../../src/engine/observe.ts';
import { witnessed } from '../../src/engine/witness.ts';
import { advanceRunning, beforeOrders, openRunning, PERSON } from '../../src/session/running.ts';

const PLAYERS = { seat: 'openai', own: PERSON, opponent: 'random' } as const;

describe('the game before one’s last orders', () => {
  it('is the desk as it stood when they were sealed, however the quarter went on', () => {
    const running = openRunning({ scenario: 'memorandum-2025', quarters: 4, seed: 'before' });
    expect(beforeOrders(running, PLAYERS)).toBeUndefined();
    let atDesk: string | undefined;
    let reports = 0;
    for (let side = movers(RULES, running.game)[0]; side !== undefined; side = movers(RULES, running.game)[0]) {
      const view = { observation: observe(running.game, side), facts: witnessed(running.facts, side) };
      const move = random.decide(RULES, view, playerLuck(`before ${side}`, side));
      if (move.type === 'direct' && side === PLAYERS.seat) atDesk = hashOf(running.game);
      const { quarter } = running.game;
      expect(advanceRunning(running, move)).toBeUndefined();
      if (running.game.quarter === quarter && running.game.phase !== 'over') continue;
      const before = beforeOrders(running, PLAYERS);
      expect(before?.game).toMatchObject({ quarter, phase: 'desk' });
      expect(before && hashOf(before.game)).toBe(atDesk);
      reports += 1;
    }
    expect(reports).toBe(4);
  });
});
