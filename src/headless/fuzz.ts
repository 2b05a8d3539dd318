import type { Command } from 'commander';
import { RULES } from '../content/rulebook.ts';
import { replayText } from '../documents/replay.ts';
import { draw, luckOf } from '../engine/luck.ts';
import type { Settings } from '../engine/opening.ts';
import { answerNo } from './exit.ts';
import { writeOut } from './files.ts';
import { fuzzGame, minimal } from './fuzz-game.ts';
import { derivedSeeds, wholeNumber } from './game-options.ts';
import { attack, PARSERS } from './mutation.ts';
import { MOST_GAMES } from './simulate.ts';

/** Something that must not happen, and did. */
export interface Failure {
  readonly seed: string;
  /** The law that was broken, or the parser that threw. */
  readonly what: string;
  /** A replay of few moves, or the text that a parser threw at. */
  readonly document: string;
}

/** What `nb fuzz --json` prints. */
export interface FuzzReport {
  readonly games: number;
  readonly seed: string;
  readonly moves: number;
  /** Moves that the rules refused, and that wrote nothing. */
  readonly refusals: number;
  /** Spoilt texts that parsers were given. */
  readonly texts: number;
  readonly failures: readonly Failure[];
}

interface Options {
  readonly games: string;
  readonly seed: string;
  readonly out?: string;
  readonly json?: boolean;
}

/** Spoilt texts that every parser is given after each game. */
const TEXTS = 25;

export function register(program: Command): void {
  program
    .command('fuzz')
    .description('random legal play under every invariant, and spoilt documents for every parser')
    .requiredOption('--games <n>', 'how many games; their seeds are SEED/0, SEED/1 and so on')
    .requiredOption('--seed <seed>', 'any text; the same one gives the same games')
    .option('--out <file>', 'where the minimal replay of the first failure goes; it is printed where it is not given')
    .option('--json', 'print one JSON document')
    .addHelpText('after', '\nExample:\n  npm run -s nb -- fuzz --games 20 --seed today')
    .action(fuzzCommand);
}

function fuzzCommand({ games, seed, out, json }: Options): void {
  const report = fuzzReport(seed, wholeNumber(games, '--games', 1, MOST_GAMES), (done, all) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${all} games${done === all ? '\n' : ''}`);
  });
  const [first] = report.failures;
  if (first !== undefined && out !== undefined) writeOut(out, first.document);
  console.log(json === true ? JSON.stringify(report) : story(report, out));
  if (first !== undefined) answerNo();
}

/** Fuzzes games of every scenario in turn. */
export function fuzzReport(
  seed: string,
  games: number,
  onGame: (done: number, all: number) => void = () => undefined,
): FuzzReport {
  let moves = 0;
  let refusals = 0;
  const failures: Failure[] = [];
  for (const [at, each] of derivedSeeds(seed, games).entries()) {
    const scenario = RULES.scenarios[at % RULES.scenarios.length];
    const quarters = scenario?.lengths[at % scenario.lengths.length] ?? 12;
    const settings: Settings = { scenario: scenario?.id ?? '', quarters, seed: each };
    const fuzzed = fuzzGame(settings);
    moves += fuzzed.replay.moves.length;
    refusals += fuzzed.refusals;
    if (fuzzed.breach !== undefined) {
      const document = replayText(minimal(settings, fuzzed.breach));
      failures.push({ seed: each, what: fuzzed.breach.law, document });
    }
    const luck = luckOf(`${each}/texts`);
    for (const { parser, text, story: what } of attack(fuzzed.replay, TEXTS, (name) => draw(luck, 0, name))) {
      failures.push({ seed: each, what: `the parser of ${parser} threw: ${what}`, document: text });
    }
    onGame(at + 1, games);
  }
  return { games, seed, moves, refusals, texts: games * TEXTS * PARSERS.length, failures };
}

function story({ games, moves, refusals, texts, failures }: FuzzReport, out: string | undefined): string {
  const [first] = failures;
  const sum = `${games} games, ${moves} moves, ${refusals} refusals, ${texts} spoilt texts: ${failures.length} failures`;
  if (first === undefined) return sum;
  return [
    sum,
    ...failures.map(({ seed, what }) => `${seed}: ${what.split('\n')[0] ?? ''}`),
    out === undefined
      ? `the first failure's document:\n${first.document}`
      : `the first failure's document is in ${out}`,
  ].join('\n');
}
