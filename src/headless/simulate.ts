import type { Command } from 'commander';
import { RULES } from '../content/rulebook.ts';
import { hashOfText } from '../engine/hash.ts';
import { SIDES, type Side } from '../engine/vocabulary.ts';
import { playBatch, type BatchOptions } from './batch.ts';
import { summed, type ChoiceCounts } from './choice-counts.ts';
import { dealFrom, derivedSeeds, wholeNumber, withGameOptions, type Deal, type GameOptions } from './game-options.ts';
import type { GameResult } from './game-result.ts';
import { points, rounded } from './points.ts';

/** A list of scores in few numbers, in points. */
export interface Spread {
  readonly mean: number;
  readonly sd: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** What `nb simulate --json` prints. Everything but the speed depends on the seed alone. */
export interface SimulateReport {
  readonly scenario: string;
  readonly quarters: number;
  readonly games: number;
  readonly seed: string;
  readonly levels: Readonly<Record<Side, string>>;
  readonly gamesPerSecond: number;
  /** Over all final hashes, in seed order. */
  readonly hash: string;
  readonly scores: Readonly<Record<Side, Spread>>;
  readonly agreements: {
    readonly signed: number;
    readonly closed: number;
    /** Index of the quarter, 0 the first; null where nothing closed. */
    readonly medianClosingQuarter: number | null;
  };
  readonly endings: Readonly<Record<string, number>>;
  /** Of the definitive agreement signed last in each game, by term and option. */
  readonly options: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly choices: ChoiceCounts;
}

interface Options extends GameOptions, BatchOptions {
  readonly games: string;
  readonly json?: boolean;
}

/** Games that one command plays at most. */
export const MOST_GAMES = 100_000;

export function register(program: Command): void {
  withGameOptions(program.command('simulate'))
    .description('plays many games between computers and sums them up')
    .requiredOption('--games <n>', 'how many; their seeds are SEED/0, SEED/1 and so on')
    .option('--workers <n>', 'threads; one a core where it is not given. The results do not depend on it')
    .option('--out <file>', 'keep results here as they come; run again with it, a cut-off run goes on')
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      '\nExample:\n  npm run -s nb -- simulate --seed base --games 20 --openai counsel --microsoft random --json',
    )
    .action(simulateCommand);
}

async function simulateCommand(options: Options): Promise<void> {
  const deal = dealFrom(options);
  const games = wholeNumber(options.games, '--games', 1, MOST_GAMES);
  const began = performance.now();
  const results = await playBatch(dealsOf(deal, games), options);
  const report = simulateReport(deal, results, (performance.now() - began) / 1_000);
  console.log(options.json === true ? JSON.stringify(report) : story(report));
}

export const dealsOf = (deal: Deal, games: number): Deal[] =>
  derivedSeeds(deal.settings.seed, games).map((seed) => ({ ...deal, settings: { ...deal.settings, seed } }));

export function simulateReport(deal: Deal, results: readonly GameResult[], seconds: number): SimulateReport {
  const { scenario, quarters, seed } = deal.settings;
  const closings = results.flatMap(({ closedQuarter }) => (closedQuarter === null ? [] : [closedQuarter]));
  return {
    scenario,
    quarters,
    games: results.length,
    seed,
    levels: deal.players,
    gamesPerSecond: seconds > 0 ? rounded(results.length / seconds, 2) : 0,
    hash: hashOfText(results.map(({ hash }) => hash).join()),
    scores: {
      openai: spreadOf(results.map(({ scores }) => scores.openai)),
      microsoft: spreadOf(results.map(({ scores }) => scores.microsoft)),
    },
    agreements: {
      signed: results.filter(({ signed }) => signed !== null).length,
      closed: closings.length,
      medianClosingQuarter: closings.length === 0 ? null : quantile(ascending(closings), 0.5),
    },
    endings: endingCounts(results),
    options: optionCounts(results),
    choices: summed(results.map(({ choices }) => choices)),
  };
}

const ascending = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);

/** Of a sorted list, between its neighbours where it falls between two. */
function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

export function spreadOf(hundredths: readonly number[]): Spread {
  const sorted = ascending(hundredths);
  const mean = sorted.reduce((sum, value) => sum + value, 0) / Math.max(1, sorted.length);
  const squares = sorted.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const sd = sorted.length < 2 ? 0 : Math.sqrt(squares / (sorted.length - 1));
  return {
    mean: points(mean),
    sd: points(sd),
    p10: points(quantile(sorted, 0.1)),
    p50: points(quantile(sorted, 0.5)),
    p90: points(quantile(sorted, 0.9)),
  };
}

/** Every ending of the rules, those that never came about too. */
function endingCounts(results: readonly GameResult[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { id } of RULES.endings) counts[id] = 0;
  for (const { ending } of results) counts[ending] = (counts[ending] ?? 0) + 1;
  return counts;
}

function optionCounts(results: readonly GameResult[]): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  RULES.terms.forEach((term, at) => {
    const ofTerm: Record<string, number> = {};
    term.options.forEach(({ id }, option) => {
      ofTerm[id] = results.filter(({ signed }) => signed?.[at] === option).length;
    });
    counts[term.id] = ofTerm;
  });
  return counts;
}

function story(report: SimulateReport): string {
  const { agreements, levels } = report;
  const endings = Object.entries(report.endings).filter(([, count]) => count > 0);
  return [
    `${report.games} games of ${report.scenario}, ${report.quarters} quarters, hash ${report.hash}`,
    ...SIDES.map((side) => {
      const { mean, sd, p10, p50, p90 } = report.scores[side];
      return `${side.padEnd(10)}${levels[side].padEnd(28)}mean ${mean}  sd ${sd}  p10 ${p10}  p50 ${p50}  p90 ${p90}`;
    }),
    `signed ${agreements.signed}, closed ${agreements.closed}, median closing in quarter ${agreements.medianClosingQuarter ?? 'none'}`,
    ...endings.map(([id, count]) => `  ${id} ${count}`),
    `${report.gamesPerSecond} games a second`,
  ].join('\n');
}
