import type { Command } from 'commander';
import { RULES } from '../content/rulebook.ts';
import { reexecute, type Divergence } from '../documents/reexecute.ts';
import type { Replay } from '../documents/replay.ts';
import { hashOf } from '../engine/hash.ts';
import { answerNo, complain } from './exit.ts';
import { loadReplay } from './files.ts';

export function register(program: Command): void {
  program
    .command('verify')
    .description('re-executes replays and compares a hash a quarter')
    .argument('<files...>', 'replay files')
    .addHelpText('after', '\nExample:\n  npm run -s nb -- verify tests/replays/counsel-counsel.replay.json')
    .action((files: readonly string[]) => {
      for (const file of files) verifyFile(file, files.length > 1 ? `  ${file}` : '');
    });
}

/** One line a file. A file that cannot be used does not keep the others from being verified. */
function verifyFile(file: string, label: string): void {
  const loaded = loadReplay(file);
  if ('problem' in loaded) {
    complain(loaded.problem);
    return;
  }
  const { holds, line } = verdict(loaded.replay);
  console.log(line + label);
  if (!holds) answerNo();
}

/** What verification says of a replay, as a line. */
export function verdict(replay: Replay): { readonly holds: boolean; readonly line: string } {
  const { game, divergence } = reexecute(RULES, replay, { hashes: true });
  if (divergence !== undefined) return { holds: false, line: divergedLine(divergence) };
  return { holds: true, line: `verified ${hashOf(game)}` };
}

export function divergedLine({ quarter, move, field, expected, actual, refusal }: Divergence): string {
  const about = refusal?.about === undefined ? '' : ` (${refusal.about})`;
  return `diverged quarter ${quarter} move ${move} field ${field}: expected ${expected}, actual ${actual}${about}`;
}
