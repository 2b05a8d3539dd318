import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Deal } from './game-options.ts';
import { resultOf, type GameResult } from './game-result.ts';

/** A game's place among those asked for, and either what came of it or what went wrong. */
export interface Answer {
  readonly at: number;
  readonly result?: GameResult;
  readonly problem?: string;
}

/** Workers that a command starts where nobody says how many. */
export const usualWorkers = (): number => availableParallelism();

/**
 * Plays many games at once. The results stand in the order of the deals, whoever played them and however many did:
 * a game is a pure function of its deal. `known` are results of an earlier run, which are not played again.
 */
export async function playAll(
  deals: readonly Deal[],
  workers: number,
  onResult: (at: number, result: GameResult) => void = () => undefined,
  known: ReadonlyMap<number, GameResult> = new Map(),
): Promise<GameResult[]> {
  const results: GameResult[] = [];
  known.forEach((result, at) => (results[at] = result));
  const left = deals.flatMap((deal, at) => (known.has(at) ? [] : [{ at, deal }]));
  const keep = (at: number, result: GameResult): void => {
    results[at] = result;
    onResult(at, result);
  };
  if (Math.min(workers, left.length) <= 1) {
    for (const { at, deal } of left) keep(at, resultOf(deal));
    return results;
  }
  const queue = left.values();
  await Promise.all(Array.from({ length: Math.min(workers, left.length) }, () => drain(queue, keep)));
  return results;
}

/** A process that reads TypeScript by the loader that the command line itself is run with. */
function startWorker(): ChildProcess {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return fork(fileURLToPath(new URL('./pool-worker.ts', import.meta.url)), { execArgv: ['--import', loader] });
}

/** One worker that takes from the queue until it is empty. */
function drain(
  queue: Iterator<{ readonly at: number; readonly deal: Deal }>,
  keep: (at: number, result: GameResult) => void,
): Promise<void> {
  const worker = startWorker();
  return new Promise((resolve, reject) => {
    const next = (): void => {
      const task = queue.next();
      if (task.done !== true) worker.send(task.value);
      else worker.disconnect();
    };
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`a worker ended with ${code ?? 'a signal'}`));
    });
    worker.on('message', ({ at, result, problem }: Answer) => {
      if (result === undefined) {
        worker.kill();
        reject(new Error(problem ?? 'a worker answered nothing'));
        return;
      }
      keep(at, result);
      next();
    });
    next();
  });
}
