import type { Command } from 'commander';
import { RULES } from '../content/rulebook.ts';
import type { Replay } from '../documents/replay.ts';
import { calendar } from '../engine/contract.ts';
import type { Fact } from '../engine/facts.ts';
import { finalScore, type SideScore } from '../engine/score.ts';
import { SIDES, type Side } from '../engine/vocabulary.ts';
import { answerNo, fail } from './exit.ts';
import { factLine } from './fact-lines.ts';
import { replayFrom } from './files.ts';
import { endingOf } from './game-result.ts';
import { moveLine } from './move-lines.ts';
import { points } from './points.ts';
import { retell, type Retelling, type Step } from './retelling.ts';

export function register(program: Command): void {
  program
    .command('transcript')
    .description('a game as text: a line a move, a line a fact, a hash a quarter')
    .argument('<file>', 'a replay')
    .option('--brief', 'leave out draws of luck and the steps of a resolution')
    .addHelpText('after', '\nExample:\n  npm run -s nb -- transcript tests/replays/counsel-counsel.replay.json --brief')
    .action((file: string, options: { readonly brief?: boolean }) => {
      const { lines, whole } = transcript(retoldFrom(file), options.brief === true);
      process.stdout.write(lines.map((line) => `${line}\n`).join(''));
      if (!whole) answerNo();
    });
}

interface Told {
  readonly replay: Replay;
  readonly retelling: Retelling;
}

/** A replay's file played again; ends the program where the file, or what it asks for, is unusable. */
export function retoldFrom(file: string): Told {
  const replay = replayFrom(file);
  try {
    return { replay, retelling: retell(replay) };
  } catch (fault) {
    if (fault instanceof RangeError) fail(`${file}: ${fault.message}: give a replay of these rules`);
    throw fault;
  }
}

/** What a brief transcript leaves out: luck and book-keeping, which say nothing by themselves. */
const UNREADABLE: readonly Fact['type'][] = ['drawn', 'stepped', 'minuted'];

/** The lines of a transcript, and whether these rules follow the replay to its last move. */
export function transcript(
  { replay, retelling }: Told,
  brief: boolean,
): { readonly lines: readonly string[]; readonly whole: boolean } {
  const { opening, steps, refusal } = retelling;
  const shown = (fact: Fact): boolean => !brief || !UNREADABLE.includes(fact.type);
  const factLines = (facts: readonly Fact[]): string[] => facts.filter(shown).flatMap((fact) => tell(retelling, fact));
  const lines = [
    ...heading(replay, retelling),
    quarterHeading(retelling, 0),
    ...factLines(opening),
    ...steps.flatMap((step) => [
      `${numberOf(step)} ${moveLine(RULES, step.move)}`,
      ...factLines(step.facts),
      ...hashLine(step),
    ]),
  ];
  if (refusal === undefined) return { lines: [...lines, ...ending(retelling)], whole: true };
  const about = refusal.refusal.about === undefined ? '' : ` (${refusal.refusal.about})`;
  lines.push(`diverged: move ${refusal.at} is refused: ${refusal.refusal.code}${about}`);
  return { lines, whole: false };
}

const numberOf = ({ at }: Step): string => `${at}.`.padStart(4);

/** A fact stands in the quarter in which it was made; the turn of a quarter gets a heading. */
function tell(retelling: Retelling, fact: Fact): string[] {
  const line = `       ${factLine(RULES, fact)}`;
  return fact.type === 'turned' ? ['', quarterHeading(retelling, fact.to)] : [line];
}

function heading(replay: Replay, { states }: Retelling): string[] {
  const mandates = states[0]?.mandates;
  return [
    `${replay.scenario}, seed ${replay.seed}, ${replay.settings.quarters} quarters, rules ${replay.rules}`,
    ...SIDES.map(
      (side) => `${side}: ${replay.settings.players?.[side] ?? 'unknown'}, mandate ${mandates?.[side] ?? 'unknown'}`,
    ),
    '',
  ];
}

function quarterHeading({ states }: Retelling, quarter: number): string {
  const game = states[0];
  if (game === undefined) return `Quarter ${quarter}`;
  const { year, quarter: ofYear } = calendar(RULES, game, quarter);
  return `Q${ofYear} ${year}, quarter ${quarter}`;
}

const hashLine = ({ hash, quarter }: Step): string[] =>
  hash === undefined ? [] : [`hash of quarter ${quarter}: ${hash}`];

function ending({ states }: Retelling): string[] {
  const game = states.at(-1);
  if (game === undefined) return [];
  if (game.phase !== 'over') return ['', 'The game is not over.'];
  const score = (side: Side): string => scoreLine(side, finalScore(RULES, game, side));
  return ['', `Ending: ${endingOf({ game })}`, ...SIDES.map(score)];
}

function scoreLine(side: Side, { total, goals, pastRedLine, bonus }: SideScore): string {
  const parts = Object.entries(goals).map(([goal, value]) => `${goal} ${points(value)}`);
  const extras = `${pastRedLine ? ', past its red line' : ''}${bonus ? ', with its bonus' : ''}`;
  return `${side}: ${points(total)} points (${parts.join(', ')}${extras})`;
}
