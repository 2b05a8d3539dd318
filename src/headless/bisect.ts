import type { Command } from 'commander';
import { RULES } from '../content/rulebook.ts';
import type { Replay } from '../documents/replay.ts';
import { answerNo } from './exit.ts';
import { moveLine } from './move-lines.ts';
import { retoldFrom } from './transcript.ts';
import type { Retelling, Step } from './retelling.ts';

/** Where this build's rules leave what was recorded. */
export interface Departure {
  /** Index of the first move after which the state is not the recorded one, or that the rules refuse. */
  readonly move: number;
  readonly quarter: number;
  readonly expected: string;
  readonly actual: string;
  /** Index of the last move after which the state is known to be the recorded one; -1 is the opening. */
  readonly lastGood: number;
}

export function register(program: Command): void {
  program
    .command('bisect')
    .description("the first move after which this build's rules leave the recorded hashes")
    .argument('<file>', 'a replay')
    .addHelpText('after', '\nExample:\n  npm run -s nb -- bisect tests/replays/counsel-counsel.replay.json')
    .action((file: string) => {
      const { replay, retelling } = retoldFrom(file);
      const found = departure(replay, retelling);
      if (found === undefined) {
        console.log(`no departure in ${replay.moves.length} moves and ${replay.hashes.length} hashes`);
        return;
      }
      console.log(story(replay, found));
      answerNo();
    });
}

/**
 * The first departure. Hashes are taken at the ends of quarters, so a rule that changed within one shows after the
 * move that ends it: the moves since the last good hash are where to look.
 */
export function departure(replay: Replay, { steps, refusal }: Retelling): Departure | undefined {
  let taken = 0;
  let lastGood = -1;
  for (const { at, quarter, hash } of steps) {
    if (hash === undefined) continue;
    const expected = replay.hashes[taken] ?? 'none';
    if (hash !== expected) return { move: at, quarter, expected, actual: hash, lastGood };
    taken += 1;
    lastGood = at;
  }
  return refusedOrShort(replay, steps.at(-1), taken, lastGood, refusal);
}

function refusedOrShort(
  replay: Replay,
  last: Step | undefined,
  taken: number,
  lastGood: number,
  refusal: Retelling['refusal'],
): Departure | undefined {
  if (refusal !== undefined) {
    const { at, quarter } = refusal;
    return { move: at, quarter, expected: 'a legal move', actual: refusal.refusal.code, lastGood };
  }
  if (taken === replay.hashes.length) return undefined;
  const expected = `${replay.hashes.length} quarters`;
  return { move: last?.at ?? -1, quarter: last?.quarter ?? 0, expected, actual: `${taken} quarters`, lastGood };
}

function story(replay: Replay, { move, quarter, expected, actual, lastGood }: Departure): string {
  const made = replay.moves[move];
  const since = replay.moves.slice(lastGood + 1, move);
  return [
    `move ${move}, quarter ${quarter}: expected ${expected}, actual ${actual}`,
    ...(made === undefined ? [] : [`  ${move}. ${moveLine(RULES, made)}`]),
    since.length === 0 ? 'no other move since the last good hash' : 'moves since the last good hash:',
    ...since.map((each, at) => `  ${lastGood + 1 + at}. ${moveLine(RULES, each)}`),
  ].join('\n');
}
