import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/content/rulebook.ts';
import { reexecute } from '../../src/documents/reexecute.ts';
import { parseReplay, REPLAY_FORMAT, replayText, type Replay } from '../../src/documents/replay.ts';
import { apply } from '../../src/engine/apply.ts';
import { copyGame } from '../../src/engine/copy.ts';
import { sums } from '../../src/engine/draft.ts';
import type { Fact } from '../../src/engine/facts.ts';
import type { Game } from '../../src/engine/game.ts';
import { hashOf } from '../../src/engine/hash.ts';
import type { Move } from '../../src/engine/moves.ts';
import { openGame as openBare } from '../../src/engine/opening.ts';
import { advance, openGame, play } from '../../src/engine/play.ts';
import { draw, luckOf } from '../../src/engine/luck.ts';
import { fuzzGame, sealedInReverse } from '../../src/headless/fuzz-game.ts';
import { brokenBy, plainMove } from '../../src/headless/invariants.ts';
import { wildMove } from '../../src/headless/wild-move.ts';
import { settled } from '../runs.ts';
import { wander, wanders, type Wander } from './wander.ts';

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) frozen(each);
    Object.freeze(value);
  }
  return value;
};

/** The replay of a game that is played here, hashed by the rules themselves. */
const replayOf = ({ settings }: Wander, moves: readonly Move[]): Replay => {
  const game = openGame(RULES, settings);
  const hashes: string[] = [];
  for (const move of moves) {
    const { quarter } = game;
    advance(RULES, game, move);
    if (game.quarter !== quarter || game.phase === 'over') hashes.push(hashOf(game));
  }
  const { scenario, seed, quarters } = settings;
  return { format: REPLAY_FORMAT, rules: RULES.version, scenario, seed, settings: { quarters }, moves, hashes };
};

describe('the laws of any game', () => {
  it('money moves between accounts and is never made, and the shares are always a whole', () => {
    fc.assert(
      fc.property(wanders, (each) => {
        const { usdM } = sums(openBare(RULES, each.settings));
        wander(each, ({ game }) => expect(sums(game)).toEqual({ usdM, bps: 10_000 }));
      }),
      settled(80),
    );
  });

  it('nothing is negative that cannot be, nothing broken that is counted whole, and somebody can always move', () => {
    fc.assert(
      fc.property(wanders, (each) => {
        const { usdM } = sums(openBare(RULES, each.settings));
        wander(each, ({ game }) => expect(brokenBy(RULES, game, usdM)).toBeUndefined());
      }),
      settled(60),
    );
  });

  it('the facts of a game, applied to its opening, rebuild every later state', () => {
    fc.assert(
      fc.property(wanders, (each) => {
        const rebuilt = copyGame(openBare(RULES, each.settings));
        let applied = 0;
        wander(each, ({ game, facts }) => {
          for (; applied < facts.length; applied += 1) apply(rebuilt, facts[applied]!, facts[applied]!.cause);
          expect(rebuilt).toEqual(game);
        });
      }),
      settled(60),
    );
  });

  it('a refusal writes nothing and makes no fact', () => {
    fc.assert(
      fc.property(wanders, (each) => {
        const luck = luckOf(each.settings.seed);
        let nth = 0;
        wander(each, ({ game }) => {
          nth += 1;
          const before = hashOf(game);
          const tried = copyGame(game);
          const facts: Fact[] = [];
          const move = wildMove(RULES, game, (name) => draw(luck, 0, `${nth}/${name}`));
          if (advance(RULES, tried, move, facts) === undefined) return;
          expect({ hash: hashOf(tried), facts }).toEqual({ hash: before, facts: [] });
        });
      }),
      settled(60),
    );
  });

  it('playing a move leaves the game that it was given untouched', () => {
    fc.assert(
      fc.property(wanders, (each) => {
        wander(each, ({ game, move }) => {
          const { game: next } = play(RULES, frozen(structuredClone(game)), move);
          expect(next).toBeDefined();
        });
      }),
      settled(25),
    );
  });

  it('which side seals first changes no hash', () => {
    fc.assert(
      fc.property(wanders, (each) => {
        const moves = wander(each);
        const { hashes } = replayOf(each, moves);
        expect(replayOf(each, sealedInReverse(moves)).hashes).toEqual(hashes);
      }),
      settled(60),
    );
  });

  it('a game that is written down and read back is the same game', () => {
    fc.assert(
      fc.property(wanders, fc.nat(), (each, cut) => {
        const moves = wander(each);
        const replay = replayOf(each, moves.slice(0, cut % (moves.length + 1)));
        const { replay: read } = parseReplay(replayText(replay), RULES.version);
        expect(read).toEqual(replay);
        const { game } = reexecute(RULES, read!, { hashes: true });
        expect(game).toEqual(gameAfter(each, replay.moves));
      }),
      settled(60),
    );
  });

  it('every game ends though both sides do the least they can', () => {
    for (const { id } of RULES.scenarios) {
      const game = openGame(RULES, { scenario: id, quarters: 24, seed: 'idle' });
      for (let moves = 0; game.phase !== 'over' && moves < 500; moves += 1) {
        const side = (['openai', 'microsoft'] as const).find(
          (each) => play(RULES, game, plainMove(RULES, game, each)).game,
        );
        expect(advance(RULES, game, plainMove(RULES, game, side!))).toBeUndefined();
      }
      expect(game.phase).toBe('over');
    }
  });

  it('wild moves of every kind break no law', () => {
    for (const [at, { id }] of RULES.scenarios.entries()) {
      for (let nth = 0; nth < settled(8).numRuns; nth += 1) {
        const { breach } = fuzzGame({ scenario: id, quarters: 12, seed: `laws/${String(at)}/${String(nth)}` });
        expect(breach?.law).toBeUndefined();
      }
    }
  });
});

function gameAfter({ settings }: Wander, moves: readonly Move[]): Game {
  const game = openGame(RULES, settings);
  for (const move of moves) advance(RULES, game, move);
  return game;
}

describe('luck', () => {
  it('is drawn by name and quarter, so that one draw more moves no other', () => {
    const facts: Fact[] = [];
    const settings = { scenario: 'memorandum-2025', quarters: 2, seed: 'names' };
    openGame(RULES, settings, facts);
    const more: Fact[] = [];
    const added = { ...RULES.events[0]!, id: 'one-card-more', weight: () => 1, asks: [] };
    openGame({ ...RULES, events: [added, ...RULES.events] }, settings, more);
    const drawn = (list: readonly Fact[]) =>
      new Map(list.flatMap((fact) => (fact.type === 'drawn' ? [[fact.name, fact.value] as const] : [])));
    const [before, after] = [drawn(facts), drawn(more)];
    const shared = [...before.keys()].filter((name) => after.has(name));
    expect(after.has('briefing/0/one-card-more')).toBe(true);
    expect(shared.length).toBeGreaterThan(20);
    for (const name of shared) expect(after.get(name)).toBe(before.get(name));
  });

  it('is the same for the same seed, name and quarter, and spread over all of its range', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: -1, max: 23 }), (seed, name, quarter) => {
        const value = draw(luckOf(seed), quarter, name);
        expect(value).toBe(draw(luckOf(seed), quarter, name));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(10_000);
      }),
      settled(200),
    );
    const values = Array.from({ length: 4_000 }, (_, at) => draw(luckOf('even'), 0, `draw/${String(at)}`));
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const inside = values.filter((value) => Math.floor(value / 1_000) === tenth).length;
      expect(inside).toBeGreaterThan(320);
      expect(inside).toBeLessThan(480);
    }
  });

  it('of a panel takes every stratum of a draw once', () => {
    for (const of of [1, 2, 4, 8]) {
      const lucks = Array.from({ length: of }, (_, index) => ({ ...luckOf('panel'), panel: { index, of } }));
      const values = lucks.map((luck) => draw(luck, 3, 'courts/musk')).sort((a, b) => a - b);
      expect(values).toEqual(Array.from({ length: of }, (_, at) => Math.floor(((at * 2 + 1) * 5_000) / of)));
    }
  });
});
