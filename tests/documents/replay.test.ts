import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/content/rulebook.ts';
import { reexecute } from '../../src/documents/reexecute.ts';
import { parseReplay, REPLAY_TEXT_LIMIT, replayText, type Replay } from '../../src/documents/replay.ts';
import { check } from '../../src/engine/check.ts';
import { hashOf } from '../../src/engine/hash.ts';
import type { Move } from '../../src/engine/moves.ts';
import { advance, openGame } from '../../src/engine/play.ts';
import { playDeal, replayOf } from '../../src/headless/game-result.ts';
import { settled } from '../runs.ts';

const DEAL = {
  settings: { scenario: 'memorandum-2025', quarters: 8, seed: 'replay' },
  players: { openai: 'script:split-the-difference', microsoft: 'script:litigator' },
};

const recorded = (): Replay => replayOf(DEAL, playDeal(DEAL));

const read = (text: string) => parseReplay(text, RULES.version);
const changed = (over: Partial<Replay>): Replay => ({ ...recorded(), ...over });
const asText = (over: object): string => JSON.stringify({ ...recorded(), ...over });

/** The move index that ends each quarter. */
function quarterEnds(replay: Replay): number[] {
  const game = openGame(RULES, { ...DEAL.settings });
  return replay.moves.flatMap((move, at) => {
    const { quarter } = game;
    advance(RULES, game, move);
    return game.quarter !== quarter || game.phase === 'over' ? [at] : [];
  });
}

describe('a replay', () => {
  it('is read back as it was written, one line a move', () => {
    const replay = recorded();
    const text = replayText(replay);
    expect(read(text)).toEqual({ replay });
    expect(text.split('\n').length).toBe(replay.moves.length + 3);
  });

  it('gives the same hashes when it is played again', () => {
    const replay = recorded();
    const again = reexecute(RULES, replay, { hashes: true });
    expect(again).toMatchObject({ hashes: replay.hashes });
    expect(hashOf(again.game!)).toBe(replay.hashes.at(-1));
  });

  it('with one hash changed diverges at that quarter, and says what was expected', () => {
    const replay = recorded();
    const ends = quarterEnds(replay);
    replay.hashes.forEach((hash, quarter) => {
      const expected = hash.startsWith('0') ? `1${hash.slice(1)}` : `0${hash.slice(1)}`;
      const { divergence } = reexecute(RULES, changed({ hashes: replay.hashes.with(quarter, expected) }), {
        hashes: true,
      });
      expect(divergence).toEqual({ quarter, move: ends[quarter], field: 'hash', expected, actual: hash });
    });
  });

  it('with a hash too few or too many says how many quarters there are', () => {
    const { hashes } = recorded();
    const short = reexecute(RULES, changed({ hashes: hashes.slice(0, -1) }), { hashes: true });
    expect(short.divergence).toMatchObject({ field: 'hash', expected: 'none', actual: hashes.at(-1) });
    const long = reexecute(RULES, changed({ hashes: [...hashes, hashes[0]!] }), { hashes: true });
    expect(long.divergence).toMatchObject({ field: 'hashes', expected: '9 quarters', actual: '8 quarters' });
  });

  it('with any one move changed diverges, at that move or at the end of its quarter', () => {
    const replay = recorded();
    const ends = quarterEnds(replay);
    replay.moves.forEach((move, at) => {
      const { divergence } = reexecute(RULES, changed({ moves: replay.moves.with(at, otherMove(move)) }), {
        hashes: true,
      });
      expect(divergence, JSON.stringify(move)).toBeDefined();
      const quarterEnd = ends.find((end) => end >= at)!;
      expect(divergence!.move).toBeGreaterThanOrEqual(at);
      expect(divergence!.move).toBeLessThanOrEqual(quarterEnd);
      expect(['move', 'hash']).toContain(divergence!.field);
    });
  });

  it('with a move left out, doubled or added after the end diverges', () => {
    const replay = recorded();
    const end = replay.moves.at(-1)!;
    for (let at = 0; at < replay.moves.length; at += 1) {
      const without = reexecute(RULES, changed({ moves: replay.moves.toSpliced(at, 1) }), { hashes: true });
      expect(without.divergence).toBeDefined();
    }
    const after = reexecute(RULES, changed({ moves: [...replay.moves, end] }), { hashes: true });
    expect(after.divergence).toMatchObject({ move: replay.moves.length, field: 'move', actual: 'game-over' });
  });

  it('of another seed, scenario or mandate does not verify', () => {
    const mandates = { openai: 'no-such-mandate' };
    for (const over of [{ seed: 'other' }, { scenario: 'nowhere' }, { settings: { quarters: 8, mandates } }]) {
      expect(reexecute(RULES, changed(over), { hashes: true }).divergence).toBeDefined();
    }
    expect(reexecute(RULES, changed({ scenario: 'nowhere' }), { hashes: true }).divergence?.field).toBe('scenario');
  });
});

/** A move of the same kind that does something else; where there is none, another kind. */
function otherMove(move: Move): Move {
  switch (move.type) {
    case 'direct':
      return {
        ...move,
        split: move.split[0] >= 5 ? [move.split[0] - 5, move.split[1] + 5, move.split[2]] : [5, 0, 95],
      };
    case 'answer':
      return { ...move, choices: move.choices.map((choice) => (choice < 0 ? choice : choice + 1)) };
    case 'propose':
      return { ...move, package: move.package.with(0, move.package[0] === 0 ? 1 : 0) };
    default:
      return { side: move.side, type: 'walk-out' };
  }
}

describe('a text that is no replay is refused by name', () => {
  it.each([
    ['too large', () => ' '.repeat(REPLAY_TEXT_LIMIT + 1), { code: 'too-large' }],
    ['not JSON', () => 'hello', { code: 'not-json' }],
    ['cut off', () => replayText(recorded()).slice(0, 500), { code: 'truncated' }],
    ['of another kind', () => '{"format":"non-binding/save/1"}', { code: 'foreign', where: 'format' }],
    ['a list', () => '[]', { code: 'foreign' }],
    ['nothing', () => 'null', { code: 'foreign' }],
    [
      'of other rules',
      () => asText({ rules: '9.9.9' }),
      { code: 'other-rules', found: '9.9.9', expected: RULES.version },
    ],
    ['with a key too many', () => asText({ cheat: true }), { code: 'malformed', where: 'cheat' }],
    ['without a seed', () => asText({ seed: undefined }), { code: 'malformed', where: 'seed' }],
    ['with a move of no kind', () => asText({ moves: [{ side: 'openai', type: 'cheat' }] }), { where: 'moves.0.type' }],
    [
      'with a fraction in a move',
      () => asText({ moves: [{ side: 'openai', type: 'propose', package: [0.5] }] }),
      { where: 'moves.0.package.0' },
    ],
    [
      'with a key too many in a move',
      () => asText({ moves: [{ side: 'openai', type: 'adjourn', why: 'tired' }] }),
      { where: 'moves.0.why' },
    ],
    ['with a hash that is none', () => asText({ hashes: ['xyz'] }), { where: 'hashes.0' }],
    ['with too many quarters', () => asText({ settings: { quarters: 25 } }), { where: 'settings.quarters' }],
  ])('%s', (_sentence, text, fault) => {
    const parsed = read(text());
    expect(parsed.replay).toBeUndefined();
    expect(parsed.fault).toMatchObject(fault);
  });

  it('whatever it is, without an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"format":${json}}`),
        ),
        (text) => {
          expect(read(text).fault).toBeDefined();
        },
      ),
      settled(300),
    );
  });
});

describe('a move from outside', () => {
  it('is refused by the rules without an exception, however its indices point', () => {
    const replay = recorded();
    const index = fc.integer({ min: -1, max: 100 });
    const side = fc.constantFrom('openai' as const, 'microsoft' as const);
    const moves: fc.Arbitrary<Move> = fc.oneof(
      fc.record({ side, type: fc.constant('propose' as const), package: fc.array(index, { maxLength: 40 }) }),
      fc.record({ side, type: fc.constant('memorandum' as const), package: fc.array(index, { maxLength: 40 }) }),
      fc.record({ side, type: fc.constant('answer' as const), choices: fc.array(index, { maxLength: 4 }) }),
      fc.record({ side, type: fc.constant('probe' as const), terms: fc.tuple(fc.nat(100), fc.nat(100)) }),
      fc.record({ side, type: fc.constant('accept' as const), draft: fc.constantFrom(0 as const, 1 as const) }),
    );
    fc.assert(
      fc.property(fc.nat(replay.moves.length - 1), moves, (at, move) => {
        const game = openGame(RULES, { ...DEAL.settings });
        for (const made of replay.moves.slice(0, at)) advance(RULES, game, made);
        const before = hashOf(game);
        const refusal = check(RULES, game, move);
        expect(advance(RULES, game, move)).toEqual(refusal);
        if (refusal !== undefined) expect(hashOf(game)).toBe(before);
      }),
      settled(150),
    );
  });
});
