import { describe, expect, it } from 'vitest';
import { PLAYERS, agentLuck, playerOf } from '../../src/agents/players.ts';
import { boldest, SCRIPTED } from '../../src/agents/scripts.ts';
import { selfPlay } from '../../src/agents/self-play.ts';
import { RULES } from '../../src/content/rulebook.ts';
import { reexecute } from '../../src/documents/reexecute.ts';
import { REPLAY_FORMAT } from '../../src/documents/replay.ts';
import type { Move } from '../../src/engine/moves.ts';
import { observe } from '../../src/engine/observe.ts';
import { openGame } from '../../src/engine/play.ts';
import { insultOf } from '../../src/engine/table.ts';
import { SIDES, type Side } from '../../src/engine/vocabulary.ts';
import { witnessed } from '../../src/engine/witness.ts';

const settings = { scenario: 'memorandum-2025', quarters: 12, seed: 'players' };
const named = (id: string) => playerOf(id)!;

const game = (openai: string, microsoft: string, over = settings) =>
  selfPlay({ rules: RULES, settings: over, players: { openai: named(openai), microsoft: named(microsoft) } });

const movesOf = (moves: readonly Move[], side: Side, type: Move['type']) =>
  moves.filter((move) => move.side === side && move.type === type);

describe('players', () => {
  it('are found by their names, and unknown names find nobody', () => {
    for (const player of PLAYERS) expect(playerOf(player.id)).toBe(player);
    expect(new Set(PLAYERS.map(({ id }) => id)).size).toBe(PLAYERS.length);
    expect(playerOf('script:nobody')).toBeUndefined();
    expect(playerOf('')).toBeUndefined();
  });

  it('have luck of their own, neither the game’s nor each other’s', () => {
    const [openai, microsoft] = [agentLuck('a', 'openai'), agentLuck('a', 'microsoft')];
    const real = openGame(RULES, { ...settings, seed: 'a' }).luck;
    expect(openai.quarters).not.toEqual(microsoft.quarters);
    for (const luck of [openai, microsoft]) {
      expect(luck.quarters.filter((key) => real.quarters.includes(key))).toEqual([]);
    }
  });

  it('see in self-play what a seat sees, and nothing before it happened', () => {
    let decisions = 0;
    const { facts } = selfPlay({
      rules: RULES,
      settings,
      players: { openai: named('random'), microsoft: named('script:litigator') },
      onDecision: ({ observation, facts: seen }) => {
        decisions += 1;
        expect(seen.every((fact) => fact.quarter <= observation.quarter)).toBe(true);
      },
    });
    const last = { openai: 0, microsoft: 0 };
    selfPlay({
      rules: RULES,
      settings,
      players: { openai: named('random'), microsoft: named('script:litigator') },
      onDecision: ({ observation: { side }, facts: seen }) => {
        const all = witnessed(facts, side);
        expect(seen).toEqual(all.slice(0, seen.length));
        expect(seen.length).toBeGreaterThanOrEqual(last[side]);
        last[side] = seen.length;
      },
    });
    expect(decisions).toBeGreaterThan(20);
  });

  it('play the same game whenever they are asked, and it verifies without them', () => {
    const short = { ...settings, quarters: 2 };
    const once = game('counsel', 'random', short);
    const again = game('counsel', 'random', short);
    expect(again.moves).toEqual(once.moves);
    expect(again.hashes).toEqual(once.hashes);
    const { scenario, seed, quarters } = short;
    const head = { format: REPLAY_FORMAT, rules: RULES.version, scenario, seed, settings: { quarters } } as const;
    const { divergence } = reexecute(RULES, { ...head, moves: once.moves, hashes: once.hashes }, { hashes: true });
    expect(divergence).toBeUndefined();
  }, 60_000);
});

describe('scripts', () => {
  it.each(SCRIPTED.map(({ id }) => [id]))('%s plays both seats of every scenario by the rules', (id) => {
    for (const { id: scenario } of RULES.scenarios) {
      const played = { ...settings, scenario };
      expect(game(id, 'random', played).game.phase).toBe('over');
      expect(game('script:pushover', id, played).game.phase).toBe('over');
      expect(game(id, id, played).game.phase).toBe('over');
    }
  });

  it('do not read their luck', () => {
    const { game: over } = game('script:pushover', 'script:split-the-difference');
    expect(over.phase).toBe('over');
    const opened = openGame(RULES, settings);
    for (const side of SIDES) {
      const view = { observation: observe(opened, side), facts: [] };
      for (const { decide } of SCRIPTED) {
        expect(decide(RULES, view, agentLuck('x', side))).toEqual(decide(RULES, view, agentLuck('y', side)));
      }
    }
  });

  it('stonewall asks for the same bold package again and again, and takes nothing', () => {
    const { moves } = game('script:stonewall', 'script:stonewall');
    for (const side of SIDES) {
      const asked = movesOf(moves, side, 'propose').map((move) => (move.type === 'propose' ? move.package : []));
      expect(asked.length).toBeGreaterThan(2);
      for (const pack of asked) expect(pack).toEqual(asked[0]);
      expect(movesOf(moves, side, 'accept')).toEqual([]);
    }
  });

  it('the boldest package is no insult', () => {
    const opened = openGame(RULES, settings);
    for (const side of SIDES) {
      const seen = observe(opened, side);
      expect(insultOf(RULES, seen, side, boldest(RULES, seen))).toBeUndefined();
    }
  });

  it('pushover signs what it is first offered', () => {
    const { moves } = game('script:stonewall', 'script:pushover');
    const talk = moves.filter(({ type }) => type === 'propose' || type === 'accept');
    expect(talk.slice(0, 2).map(({ side, type }) => [side, type])).toEqual([
      ['openai', 'propose'],
      ['microsoft', 'accept'],
    ]);
  });

  it('always-match signs the contract of October 2025 with itself', () => {
    const { game: over, facts } = game('script:always-match', 'script:always-match');
    const signed = facts.find((fact) => fact.type === 'agreement-signed');
    const history = RULES.history.find(({ id }) => id === 'signed-2025')!;
    const pack = RULES.terms.map(({ id, options }) => options.findIndex((option) => option.id === history.terms[id]));
    expect(signed).toMatchObject({ package: pack });
    expect(over.phase).toBe('over');
  });

  it('all-training trains and orders nothing', () => {
    const { moves } = game('script:all-training', 'script:pushover');
    const orders = movesOf(moves, 'openai', 'direct');
    expect(orders.length).toBeGreaterThan(0);
    for (const order of orders) expect(order).toMatchObject({ directives: [], split: [100, 0, 0] });
  });

  it('litigator fights every suit that it answers', () => {
    const { moves } = game('script:litigator', 'script:litigator');
    const orders = moves.flatMap((move) => (move.type === 'direct' ? move.directives : []));
    const answers = orders.filter(({ id }) => id.startsWith('answer-suit-'));
    expect(answers.length).toBeGreaterThan(0);
    expect(new Set(answers.map(({ choice }) => choice))).toEqual(new Set(['fight']));
  });
});
