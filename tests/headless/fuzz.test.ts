import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/content/rulebook.ts';
import { luckOf, draw } from '../../src/engine/luck.ts';
import type { Directive, Rulebook } from '../../src/engine/rulebook.ts';
import { fuzzReport } from '../../src/headless/fuzz.ts';
import { fuzzGame, minimal } from '../../src/headless/fuzz-game.ts';
import { attack, mutated } from '../../src/headless/mutation.ts';
import { runs } from '../runs.ts';

const SETTINGS = { scenario: 'memorandum-2025', quarters: 12, seed: 'fuzz-test' };

/** The rules with one thing done wrong by a directive that is given often. */
const withFault = (effects: Directive['effects'], id: string): Rulebook => ({
  ...RULES,
  directives: RULES.directives.map((each) => (each.id === id ? { ...each, effects } : each)),
});

/** Fuzzes until a game gives the order that is done wrong. */
function firstBreach(rules: Rulebook) {
  for (let nth = 0; nth < 60; nth += 1) {
    const settings = { ...SETTINGS, seed: `fuzz-test/${String(nth)}` };
    const { breach } = fuzzGame(settings, rules);
    if (breach !== undefined) return { settings, breach };
  }
  throw new Error('nothing was found in 60 games');
}

describe('the fuzzer', () => {
  it('finds no fault in these rules nor in the readers of documents, and says what it tried', () => {
    const report = fuzzReport('test', runs(6));
    expect(report.failures).toEqual([]);
    expect(report.moves).toBeGreaterThan(60);
    expect(report.refusals).toBeGreaterThan(100);
    expect(fuzzReport('test', runs(6))).toEqual(report);
  }, 60_000);

  it('finds a payment of half a million where all is counted whole, and tells it in few moves', () => {
    const rules = withFault(() => [{ type: 'paid', from: 'openai', to: 'public', usdM: 0.5 }], 'brief-press-openai');
    const { settings, breach } = firstBreach(rules);
    expect(breach.law).toContain('.money.openai is');
    const replay = minimal(settings, breach, rules);
    expect(replay.moves.length).toBeLessThan(breach.moves.length);
    expect(
      replay.moves.some(
        (move) => move.type === 'direct' && move.directives.some(({ id }) => id === 'brief-press-openai'),
      ),
    ).toBe(true);
  }, 60_000);

  it('finds a change that no fact tells', () => {
    const rules = withFault(({ game }) => {
      game.gauges.trust = Math.min(100, game.gauges.trust + 1);
      return [];
    }, 'train-own');
    expect(firstBreach(rules).breach.law).toBe('the facts do not rebuild the state');
  }, 60_000);

  it('finds shares that are taken from nobody', () => {
    const rules = withFault(() => [{ type: 'transferred', from: 'staff', to: 'investors', bps: 20_000 }], 'build');
    expect(firstBreach(rules).breach.law).toContain('shares of staff are');
  }, 60_000);
});

describe('spoilt texts', () => {
  it('are spoilt, each in its own way and the same every time', () => {
    const text = JSON.stringify(SETTINGS);
    const spoil = (nth: number) => mutated(text, (name) => draw(luckOf('spoil'), 0, `${String(nth)}/${name}`));
    const all = Array.from({ length: 50 }, (_, nth) => spoil(nth));
    expect(all).toEqual(Array.from({ length: 50 }, (_, nth) => spoil(nth)));
    expect(new Set(all).size).toBeGreaterThan(40);
  });

  it('make no reader throw', () => {
    const { replay } = fuzzGame(SETTINGS);
    const luck = luckOf('attack');
    expect(attack(replay, runs(60), (name) => draw(luck, 0, name))).toEqual([]);
  });
});
