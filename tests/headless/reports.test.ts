import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/content/rulebook.ts';
import { openGame } from '../../src/engine/play.ts';
import { departure } from '../../src/headless/bisect.ts';
import { choiceCounter, summed } from '../../src/headless/choice-counts.ts';
import { compareReport } from '../../src/headless/compare.ts';
import { differences } from '../../src/headless/diff.ts';
import { playDeal, replayOf, resultOf, type GameResult } from '../../src/headless/game-result.ts';
import { playAll } from '../../src/headless/pool.ts';
import { retell } from '../../src/headless/retelling.ts';
import { dealsOf, simulateReport, spreadOf } from '../../src/headless/simulate.ts';
import { transcript } from '../../src/headless/transcript.ts';

const DEAL = {
  settings: { scenario: 'memorandum-2025', quarters: 6, seed: 'reports' },
  players: { openai: 'script:pushover', microsoft: 'script:litigator' },
};
const recorded = () => replayOf(DEAL, playDeal(DEAL));

describe('a simulation', () => {
  it('gives the same games and figures whoever plays them, and however many do', async () => {
    const deals = dealsOf(DEAL, 6);
    const alone = await playAll(deals, 1);
    const together = await playAll(deals, 3);
    expect(together).toEqual(alone);
    expect(simulateReport(DEAL, together, 1)).toEqual(simulateReport(DEAL, alone, 1));
  }, 60_000);

  it('plays no game again that an earlier run has kept', async () => {
    const deals = dealsOf(DEAL, 3);
    const whole = await playAll(deals, 1);
    const played: number[] = [];
    const known = new Map([[0, whole[0]!] as const, [2, whole[2]!] as const]);
    expect(await playAll(deals, 1, (at) => played.push(at), known)).toEqual(whole);
    expect(played).toEqual([1]);
  });

  it('counts every ending, every option of what was signed, and every choice', () => {
    const results = dealsOf(DEAL, 4).map(resultOf);
    const report = simulateReport(DEAL, results, 2);
    expect(report).toMatchObject({ games: 4, gamesPerSecond: 2, seed: 'reports', levels: DEAL.players });
    expect(Object.keys(report.endings)).toEqual(expect.arrayContaining(RULES.endings.map(({ id }) => id)));
    const { signed } = report.agreements;
    for (const term of RULES.terms) {
      const counts = Object.values(report.options[term.id]!);
      expect(counts.length).toBe(term.options.length);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(signed);
    }
    for (const { offered, chosen } of Object.values(report.choices)) expect(chosen).toBeLessThanOrEqual(offered);
    expect(report.choices['directive/pledge']!.offered).toBe(24);
    expect(report.choices['case/musk/fight']!.offered).toBeGreaterThan(0);
  });

  it('describes scores by mean, spread and percentiles in points', () => {
    const hundredths = Array.from({ length: 11 }, (_, at) => at * 100);
    expect(spreadOf(hundredths)).toEqual({ mean: 5, sd: 3.32, p10: 1, p50: 5, p90: 9 });
    expect(spreadOf([4_200])).toEqual({ mean: 42, sd: 0, p10: 42, p50: 42, p90: 42 });
  });

  it('counts a choice as offered wherever it was open, and as chosen where it was made', () => {
    const counter = choiceCounter(RULES);
    playDeal(DEAL, counter.count);
    const twice = summed([counter.counts(), counter.counts()]);
    for (const [id, { offered, chosen }] of Object.entries(counter.counts())) {
      expect(twice[id]).toEqual({ offered: offered * 2, chosen: chosen * 2 });
    }
    expect(Object.keys(twice).some((id) => id.startsWith('event/'))).toBe(true);
  });
});

describe('a comparison by duplicate', () => {
  const result = (openai: number, microsoft: number): GameResult => ({
    ...resultOf({ ...DEAL, settings: { ...DEAL.settings, quarters: 1 } }),
    scores: { openai, microsoft },
  });

  it('compares A and B in the same seat of the same seed', () => {
    const results = [result(5_000, 9_999), result(4_000, 0), result(0, 3_000), result(9_999, 3_500)];
    expect(compareReport(results)).toEqual({
      games: 2,
      wins: { a: 1, b: 1, ties: 0 },
      difference: { openai: 10, microsoft: -5 },
    });
  });

  it('calls an equal score a tie', () => {
    const same = [result(5_000, 0), result(5_000, 1), result(0, 6_000), result(1, 6_000)];
    expect(compareReport(same).wins).toEqual({ a: 0, b: 0, ties: 2 });
  });
});

describe('the search for a departure', () => {
  it('finds none in a game of these rules', () => {
    const replay = recorded();
    expect(departure(replay, retell(replay))).toBeUndefined();
  });

  it('names the first move after which a hash is another, and the last one known to be good', () => {
    const replay = recorded();
    const hashes = replay.hashes.with(2, '0000000000000000');
    const found = departure({ ...replay, hashes }, retell(replay))!;
    expect(found).toMatchObject({ quarter: 2, expected: '0000000000000000', actual: replay.hashes[2] });
    expect(replay.moves[found.move]!.type).toBe('direct');
    expect(replay.moves[found.lastGood]!.type).toBe('direct');
    expect(found.lastGood).toBeLessThan(found.move);
  });

  it('names a move that the rules refuse', () => {
    const replay = recorded();
    const moves = replay.moves.with(1, { side: 'openai', type: 'probe', terms: [3, 3] });
    const broken = { ...replay, moves };
    expect(departure(broken, retell(broken))).toMatchObject({ move: 1, lastGood: -1, expected: 'a legal move' });
  });
});

describe('the difference of two states', () => {
  it('is named by path, field by field', () => {
    const game = openGame(RULES, { scenario: 'memorandum-2025', quarters: 12, seed: 'a' });
    const other = structuredClone(game);
    expect(differences(game, other)).toEqual([]);
    other.gauges.trust += 1;
    other.cards.push('one-more');
    other.ending = 'talks-over';
    expect(differences(game, other)).toEqual([
      { path: `cards.${String(game.cards.length)}`, a: 'absent', b: '"one-more"' },
      { path: 'ending', a: 'null', b: '"talks-over"' },
      { path: 'gauges.trust', a: String(game.gauges.trust), b: String(game.gauges.trust + 1) },
    ]);
  });
});

describe('a transcript', () => {
  it('has a line for every move and for every fact, and a hash for every quarter', () => {
    const replay = recorded();
    const retelling = retell(replay);
    const { lines, whole } = transcript({ replay, retelling }, false);
    expect(whole).toBe(true);
    const facts = [...retelling.opening, ...retelling.steps.flatMap((step) => step.facts)];
    const told = facts.filter((fact) => fact.type !== 'turned').length;
    expect(lines.filter((line) => line.startsWith('       ')).length).toBe(told);
    expect(lines.filter((line) => /^ *\d+\. /.test(line)).length).toBe(replay.moves.length);
    for (const hash of replay.hashes) expect(lines.filter((line) => line.endsWith(hash)).length).toBe(1);
  });

  it('stops where the rules refuse a move, and says why', () => {
    const replay = recorded();
    const broken = { ...replay, moves: replay.moves.with(2, { side: 'openai', type: 'probe', terms: [3, 3] }) };
    const { lines, whole } = transcript({ replay: broken, retelling: retell(broken) }, true);
    expect(whole).toBe(false);
    expect(lines.at(-1)).toMatch(/^diverged: move 2 is refused: /);
  });
});
