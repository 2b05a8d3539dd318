import type { Command } from 'commander';
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { appraise, panelFor } from '../agents/appraise.ts';
import { COUNSEL, LEVELS } from '../agents/level.ts';
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
  /** What is on the heap after each game that was recorded, MB, once nothing is left to collect. */
  readonly heapMb: readonly number[];
  readonly figures: Readonly<Record<string, Figure>>;
}

interface Options {
  readonly games: string;
  readonly levels?: boolean;
  readonly json?: boolean;
}

export function register(program: Command): void {
  program
    .command('bench')
    .description('speed, as ratios within this one run')
    .option('--games <n>', 'games of Counsel to record first', '10')
    .option('--levels', 'a game of every level as well, with what its decisions take')
    .option('--json', 'print one JSON document')
    .addHelpText('after', '\nExample:\n  npm run -s nb -- bench --games 2 --json')
    .action(({ games, levels, json }: Options) => {
      const others = levels === true ? LEVELS.filter(({ id }) => id !== COUNSEL.id) : [];
      const report = benchReport(
        wholeNumber(games, '--games', 1, 100),
        others.map(({ id }) => id),
      );
      console.log(json === true ? JSON.stringify(report) : story(report));
    });
}

interface Recorded {
  readonly settings: Settings;
  readonly moves: readonly Move[];
  /** Processor time of each decision, ms: a busy machine's other work does not count. */
  readonly decisions: readonly number[];
}

function benchReport(games: number, others: readonly string[]): BenchReport {
  record('warm', COUNSEL.id);
  const heapMb: number[] = [];
  const recorded = derivedSeeds('bench', games).map((seed) => {
    const game = record(seed, COUNSEL.id);
    heapMb.push(rounded(heldBytes() / 1e6, 1));
    return game;
  });
  const opening = openGame(RULES, settingsOf('bench'));
  const yardstickMs = timeOf(() => JSON.stringify(opening));
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
    ...decisionTimes(COUNSEL.id, recorded),
  };
  for (const level of others) Object.assign(times, decisionTimes(level, [record('levels', level)]));
  const figures = Object.fromEntries(
    Object.entries(times).map(([name, ms]) => [name, { ms: rounded(ms, 4), ratio: rounded(ms / yardstickMs, 1) }]),
  );
  const node = process.version;
  return {
    node,
    cores: availableParallelism(),
    yardstickMs: rounded(yardstickMs, 4),
    gamesPerSecond: Math.round(1_000 / bare),
    heapMb,
    figures,
  };
}

function decisionTimes(level: string, games: readonly Recorded[]): Record<string, number> {
  const decisions = games.flatMap((each) => each.decisions);
  return {
    [`a decision of ${level}, mean`]: meanOf(decisions),
    [`a decision of ${level}, longest`]: Math.max(...decisions),
  };
}

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');
const isCall = (value: unknown): value is () => void => typeof value === 'function';

/** What is held after everything that can be collected has been. */
function heldBytes(): number {
  if (isCall(collect)) collect();
  return process.memoryUsage().heapUsed;
}

const meanOf = (list: readonly number[]): number => list.reduce((sum, ms) => sum + ms, 0) / list.length;

const settingsOf = (seed: string): Settings => ({ scenario: RULES.scenarios[0]?.id ?? '', quarters: 12, seed });

/** A game of a level against itself, with what each decision took. */
function record(seed: string, level: string): Recorded {
  const player = playerOf(level) ?? fail(`this build has no ${level}`);
  const decisions: number[] = [];
  const timed: Agent = {
    id: player.id,
    decide: (rules, view, luck) => {
      const began = process.cpuUsage();
      const move = player.decide(rules, view, luck);
      const { user, system } = process.cpuUsage(began);
      decisions.push((user + system) / 1_000);
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

function story({ node, cores, yardstickMs, gamesPerSecond, heapMb, figures }: BenchReport): string {
  return [
    `Node ${node}, ${cores} cores; ratios are to one JSON.stringify of a state, ${yardstickMs} ms`,
    ...Object.entries(figures).map(
      ([name, { ms, ratio }]) => `${name.padEnd(32)}${ms.toFixed(3).padStart(10)} ms  ×${ratio}`,
    ),
    `${gamesPerSecond} games a second played again`,
    `${heapMb.join(', ')} MB on the heap after each game of Counsel`,
  ].join('\n');
}
