import { Command } from 'commander';
import { writeSync } from 'node:fs';
import { HOLDS, oneLine, UNUSABLE } from './exit.ts';

type Registering = { readonly register: (program: Command) => void };

/**
 * Every command by its name: a file of this folder that exports `register`. A new command is a new file and a line
 * here. Only the command that was asked for is loaded, so that a small question does not wait for the whole game.
 */
const COMMANDS: Readonly<Record<string, () => Promise<Registering>>> = {
  play: () => import('./play.ts'),
  simulate: () => import('./simulate.ts'),
  compare: () => import('./compare.ts'),
  verify: () => import('./verify.ts'),
  transcript: () => import('./transcript.ts'),
  diff: () => import('./diff.ts'),
  bisect: () => import('./bisect.ts'),
  fuzz: () => import('./fuzz.ts'),
  frontier: () => import('./frontier.ts'),
  negotiate: () => import('./negotiate.ts'),
  bench: () => import('./bench.ts'),
};

/** The one command that is named, or all of them, when help is wanted or the name is unknown. */
const wanted = (name: string | undefined): (() => Promise<Registering>)[] => {
  const one = name === undefined || !Object.hasOwn(COMMANDS, name) ? undefined : COMMANDS[name];
  return one === undefined ? Object.values(COMMANDS) : [one];
};

/** Commander ends with 1 where it is used wrongly; here that would mean that a game diverged. */
const program = new Command('nb')
  .description('Plays, checks and measures Non-Binding without a screen.')
  .usage('COMMAND [options]')
  .addHelpText('after', '\nExit codes: 0 it holds, 1 the answer is no, 2 unusable input.')
  .configureOutput({ outputError: (message, write) => write(oneLine(message)) })
  .exitOverride((error) => process.exit(error.exitCode === 0 ? HOLDS : UNUSABLE));

/** A fault of the program is no answer either, and whoever reports it needs all of it. */
const crash = (fault: unknown): never => {
  const story = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  writeSync(2, `This is a fault of the program, not of its input:\n${story}\n`);
  process.exit(UNUSABLE);
};

try {
  for (const load of wanted(process.argv[2])) (await load()).register(program);
  if (process.argv.length <= 2) program.help();
  await program.parseAsync();
} catch (fault) {
  crash(fault);
}
