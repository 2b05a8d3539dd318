import { existsSync } from 'node:fs';
import { RULES } from '../content/rulebook.ts';
import { parseResults, resultsHead, resultsLine, RESULTS_TEXT_LIMIT } from '../documents/results.ts';
import { hashOfText } from '../engine/hash.ts';
import { fail } from './exit.ts';
import { loadText, writeOut } from './files.ts';
import { wholeNumber, type Deal } from './game-options.ts';
import type { GameResult } from './game-result.ts';
import { playAll, usualWorkers } from './pool.ts';

/** How a command plays many games. */
export interface BatchOptions {
  readonly workers?: string;
  /** Where results are kept as they come; a run that was cut off goes on from there. */
  readonly out?: string;
}

const MOST_WORKERS = 64;

/** Plays deals with workers, with progress where somebody watches, and takes up what an earlier run has kept. */
export async function playBatch(deals: readonly Deal[], options: BatchOptions): Promise<GameResult[]> {
  const workers =
    options.workers === undefined ? usualWorkers() : wholeNumber(options.workers, '--workers', 1, MOST_WORKERS);
  const known = options.out === undefined ? new Map<number, GameResult>() : takeUp(options.out, deals);
  let done = known.size;
  const results = await playAll(
    deals,
    workers,
    (at, result) => {
      done += 1;
      if (options.out !== undefined) writeOut(options.out, resultsLine(at, result), 'append');
      progress(done, deals.length);
    },
    known,
  );
  if (process.stderr.isTTY) process.stderr.write('\n');
  return results;
}

function progress(done: number, all: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${all} games`);
}

/** Starts a file of results, or reads one of the very same run. */
function takeUp(file: string, deals: readonly Deal[]): ReadonlyMap<number, GameResult> {
  const run = hashOfText(JSON.stringify([RULES.version, deals]));
  if (!existsSync(file)) {
    writeOut(file, resultsHead(run));
    return new Map();
  }
  const loaded = loadText(file, RESULTS_TEXT_LIMIT);
  if ('problem' in loaded) fail(loaded.problem);
  const parsed = parseResults(loaded.text, run);
  if ('problem' in parsed) fail(`${file}: ${parsed.problem}`);
  writeOut(file, resultsHead(run));
  parsed.results.forEach((result, at) => {
    writeOut(file, resultsLine(at, result), 'append');
  });
  return parsed.results;
}
