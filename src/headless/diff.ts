import type { Command } from 'commander';
import { answerNo, fail } from './exit.ts';
import { wholeNumber } from './game-options.ts';
import { retoldFrom } from './transcript.ts';

/** One field in which two states differ. */
export interface Difference {
  readonly path: string;
  readonly a: string;
  readonly b: string;
}

export function register(program: Command): void {
  program
    .command('diff')
    .description("the fields in which two games' states differ, by path")
    .argument('<a>', 'a replay')
    .argument('<b>', 'another replay')
    .option('--quarter <q>', 'after this quarter, 0 the first; after the last one where it is not given')
    .addHelpText('after', '\nExample:\n  npm run -s nb -- diff a.replay.json b.replay.json --quarter 3')
    .action(diffCommand);
}

function diffCommand(a: string, b: string, options: { readonly quarter?: string }): void {
  const found = differences(stateOf(a, options.quarter), stateOf(b, options.quarter));
  for (const { path, a: before, b: after } of found) console.log(`${path}: ${before} | ${after}`);
  if (found.length === 0) console.log('no difference');
  else answerNo();
}

function stateOf(file: string, quarter: string | undefined): unknown {
  const { states, refusal } = retoldFrom(file).retelling;
  const wanted = quarter === undefined ? states.length - 1 : wholeNumber(quarter, '--quarter', 0, 23);
  const state = states[wanted];
  if (state !== undefined) return state;
  const why = refusal === undefined ? 'it ended before' : `move ${refusal.at} is refused: ${refusal.refusal.code}`;
  return fail(`${file}: has no quarter ${wanted} (${why}): give a quarter from 0 to ${states.length - 1}`);
}

/** Every leaf in which two plain values differ, in the order of the paths; lists by place. */
export function differences(a: unknown, b: unknown, path = ''): Difference[] {
  if (!isBranch(a) || !isBranch(b)) {
    const texts = { a: text(a), b: text(b) };
    return texts.a === texts.b ? [] : [{ path, ...texts }];
  }
  const left = new Map<string, unknown>(Object.entries(a));
  const right = new Map<string, unknown>(Object.entries(b));
  const keys = Array.isArray(a)
    ? [...new Set([...left.keys(), ...right.keys()])]
    : [...new Set([...left.keys(), ...right.keys()])].sort();
  return keys.flatMap((key) => differences(left.get(key), right.get(key), path === '' ? key : `${path}.${key}`));
}

const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null;

const text = (value: unknown): string => (value === undefined ? 'absent' : JSON.stringify(value));
