import type { Command } from 'commander';
import { SIDES, type Side } from '../engine/vocabulary.ts';
import { playBatch, type BatchOptions } from './batch.ts';
import {
  derivedSeeds,
  levelNamed,
  settingsFrom,
  USUAL_LEVEL,
  wholeNumber,
  withSettings,
  type Deal,
  type GameOptions,
} from './game-options.ts';
import type { GameResult } from './game-result.ts';
import { points } from './points.ts';

/** What `nb compare --json` prints. */
export interface CompareReport {
  /** Duplicate deals: a seed and a seat, each played by A and by B. */
  readonly games: number;
  readonly wins: { readonly a: number; readonly b: number; readonly ties: number };
  /** Mean of A's score less B's in that seat, points. */
  readonly difference: Readonly<Record<Side, number>>;
}

interface Options extends GameOptions, BatchOptions {
  readonly a: string;
  readonly b: string;
  readonly against: string;
  readonly games: string;
  readonly json?: boolean;
}

const MOST_SEEDS = 25_000;

export function register(program: Command): void {
  withSettings(program.command('compare'))
    .description('A against B by duplicate: same seeds, seats, mandates and opponent; the higher own score wins')
    .requiredOption('--a <level>', 'the one player')
    .requiredOption('--b <level>', 'the other player')
    .option('--against <level>', 'whom both play', USUAL_LEVEL)
    .requiredOption('--games <n>', 'seeds SEED/0, SEED/1 and so on; each is played in both seats by A and by B')
    .option('--workers <n>', 'threads; one a core where it is not given. The results do not depend on it')
    .option('--out <file>', 'keep results here as they come; run again with it, a cut-off run goes on')
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      '\nExample:\n  npm run -s nb -- compare --a counsel --b random --against script:pushover --games 5 --seed base --json',
    )
    .action(compareCommand);
}

async function compareCommand(options: Options): Promise<void> {
  const { id: a } = levelNamed(options.a, '--a');
  const { id: b } = levelNamed(options.b, '--b');
  const { id: against } = levelNamed(options.against, '--against');
  const settings = settingsFrom(options);
  const seeds = derivedSeeds(settings.seed, wholeNumber(options.games, '--games', 1, MOST_SEEDS));
  const seated = (side: Side, player: string): Deal['players'] =>
    side === 'openai' ? { openai: player, microsoft: against } : { openai: against, microsoft: player };
  const deals = seeds.flatMap((seed) =>
    SIDES.flatMap((side) =>
      [a, b].map((player) => ({ settings: { ...settings, seed }, players: seated(side, player) })),
    ),
  );
  const report = compareReport(await playBatch(deals, options));
  console.log(options.json === true ? JSON.stringify(report) : story(report, options));
}

/** Results stand in fours: a seed's OpenAI by A and by B, then its Microsoft by A and by B. */
export function compareReport(results: readonly GameResult[]): CompareReport {
  const wins = { a: 0, b: 0, ties: 0 };
  const sums = { openai: 0, microsoft: 0 };
  for (let at = 0; at < results.length; at += 2) {
    const side = SIDES[(at / 2) % 2] ?? 'openai';
    const gap = (results[at]?.scores[side] ?? 0) - (results[at + 1]?.scores[side] ?? 0);
    wins[gap > 0 ? 'a' : gap < 0 ? 'b' : 'ties'] += 1;
    sums[side] += gap;
  }
  const seeds = Math.max(1, results.length / 4);
  return {
    games: results.length / 2,
    wins,
    difference: { openai: points(sums.openai / seeds), microsoft: points(sums.microsoft / seeds) },
  };
}

function story({ games, wins, difference }: CompareReport, { a, b, against }: Options): string {
  return [
    `${games} duplicate deals against ${against}`,
    `${a} wins ${wins.a}, ${b} wins ${wins.b}, ties ${wins.ties}`,
    `${a} less ${b}: ${difference.openai} points as OpenAI, ${difference.microsoft} as Microsoft`,
  ].join('\n');
}
