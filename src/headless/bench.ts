import type { Command } from 'commander';
import { availableParallelism } from 'node:os';
import { appraise, panelFor } from '../agents/appraise.ts';
import { COUNSEL } from '../agents/level.ts';
import { playerOf } from '../agents/players.ts';
import { selfPlay } from '../agents/self-play.ts';
import type { Agent } from '../agents/agent.ts';
import { RULES } from '../content/rulebook.ts';
import { copyGame } from '../engine/copy.ts';
import type { Fact } from '../engine/facts.ts';
import type { Game } from '../engine/game.ts';
import { hashOf } from '../engine/hash.ts';
import type { Move } from '../engine/moves.ts';
import { observe } from '../engine/observe.ts';
import type { Settings } from '../engine/opening.ts';
import { advance, openGame } from '../engine/play.ts';
import { resolveQuarter } from '../engine/quarter.ts';
import { steadyOrders } from '../engine/steady.ts';
import { fail } from './exit.ts';
import { derivedSeeds, wholeNumber } from './game-options.ts';
import { rounded } from './points.ts';

/** One measured thing: its time, and how many times a plain serialisation of the state that is, in the same run. */
export interface Figure {
  readonly ms: number;
  readonly ratio: number;
}

/** What `nb bench --json` prints. Times belong to one machine on one day; ratios can be compared. */
export interface BenchReport {
  readonly node: string;
  readonly cores: number;
  /** The unit of every ratio: `JSON.stringify` of an opening state. */
  readonly yardstickMs: number;
  /** Recorded games of Counsel played again, with neither facts nor hashes. */
  readonly gamesPerSecond: number;
  readonly figures: Readonly<Record<string, Figure>>;
}

interface Options {
  readonly games: string;
  readonly json?: boolean;
}

export function register(program: Command): void {
  program
    .command('bench')
    .description('speed, as ratios within this one run')
    .option('--games <n>', 'games of Counsel to record first', '2')
    .option('--json', 'print one JSON document')
    .addHelpText('after', '\nExample:\n  npm run -s nb -- bench --games 2 --json')
    .action(({ games, json }: Options) => {
      const report = benchReport(wholeNumber(games, '--games', 1, 100));
      console.log(json === true ? JSON.stringify(report) : story(report));
    });
}

interface Recorded {
  readonly settings: Settings;
  readonly moves: readonly Move[];
  /** What each decision took, ms. */
  readonly decisions: readonly number[];
}

function benchReport(games: number): BenchReport {
  const recorded = derivedSeeds('bench', games).map(record);
  const opening = openGame(RULES, settingsOf('bench'));
  const yardstickMs = timeOf(() => JSON.stringify(opening));
  const decisions = recorded.flatMap((each) => each.decisions);
  const ofGames = (again: (game: Recorded) => void): number =>
    meanOf(recorded.map((each) => timeOf(() => again(each))));
  const bare = ofGames((each) => playAgain(each));
  const times: Record<string, number> = {
    'a game, no facts, no hashes': bare,
    'a game, facts': ofGames((each) => playAgain(each, [])),
    'a game, hashes': ofGames((each) => playAgain(each, undefined, true)),
    'a quarter resolved': resolutionMs(opening),
    'a copy of the state': timeOf(() => copyGame(opening)),
    'a hash': timeOf(() => hashOf(opening)),
    'tables of Counsel': tablesMs(opening, COUNSEL.lucks),
    'a decision of Counsel, mean': meanOf(decisions),
    'a decision of Counsel, longest': Math.max(...decisions),
  };
  const figures = Object.fromEntries(
    Object.entries(times).map(([name, ms]) => [name, { ms: rounded(ms, 4), ratio: rounded(ms / yardstickMs, 1) }]),
  );
  const node = process.version;
  return {
    node,
    cores: availableParallelism(),
    yardstickMs: rounded(yardstickMs, 4),
    gamesPerSecond: Math.round(1_000 / bare),
    figures,
  };
}

const meanOf = (list: readonly number[]): number => list.reduce((sum, ms) => sum + ms, 0) / list.length;

const settingsOf = (seed: string): Settings => ({ scenario: RULES.scenarios[0]?.id ?? '', quarters: 12, seed });

/** A game of Counsel against itself, with what each decision took. */
function record(seed: string): Recorded {
  const counsel = playerOf(COUNSEL.id) ?? fail('this build has no Counsel');
  const decisions: number[] = [];
  const timed: Agent = {
    id: counsel.id,
    decide: (rules, view, luck) => {
      const began = performance.now();
      const move = counsel.decide(rules, view, luck);
      decisions.push(performance.now() - began);
      return move;
    },
  };
  const settings = settingsOf(seed);
  const { moves } = selfPlay({ rules: RULES, settings, players: { openai: timed, microsoft: timed }, hashes: false });
  return { settings, moves, decisions };
}

function playAgain({ settings, moves }: Recorded, facts?: Fact[], hashes = false): void {
  const game = openGame(RULES, settings, facts);
  for (const move of moves) {
    const { quarter } = game;
    advance(RULES, game, move, facts);
    if (hashes && (game.quarter !== quarter || game.phase === 'over')) hashOf(game);
  }
}

function resolutionMs(opening: Game): number {
  const orders = {
    openai: steadyOrders(RULES, opening, 'openai', opening.splits.openai),
    microsoft: steadyOrders(RULES, opening, 'microsoft', opening.splits.microsoft),
  };
  return timeOf(() => resolveQuarter({ rules: RULES, game: copyGame(opening), facts: undefined }, orders));
}

function tablesMs(opening: Game, lucks: number): number {
  const seen = observe(opening, 'openai');
  return timeOf(() => appraise(RULES, seen, panelFor(seen, lucks), true));
}

/** Short enough to pass between two turns of a busy machine's other work, long enough for the clock. */
const ROUND_MS = 4;
const LEAST_ROUNDS = 5;
const LEAST_MS = 1_000;

/** Time of one call, ms: the mean of the best of many short rounds, since whatever else runs only ever adds. */
function timeOf(call: () => unknown): number {
  let best = Infinity;
  const start = performance.now();
  for (let round = 0; round < LEAST_ROUNDS || performance.now() - start < LEAST_MS; round += 1) {
    const began = performance.now();
    let times = 0;
    do {
      call();
      times += 1;
    } while (performance.now() - began < ROUND_MS);
    best = Math.min(best, (performance.now() - began) / times);
  }
  return best;
}

function story({ node, cores, yardstickMs, gamesPerSecond, figures }: BenchReport): string {
  return [
    `Node ${node}, ${cores} cores; ratios are to one JSON.stringify of a state, ${yardstickMs} ms`,
    ...Object.entries(figures).map(
      ([name, { ms, ratio }]) => `${name.padEnd(32)}${ms.toFixed(3).padStart(10)} ms  ×${ratio}`,
    ),
    `${gamesPerSecond} games a second played again`,
  ].join('\n');
}
