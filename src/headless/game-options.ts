import type { Command } from 'commander';
import { PLAYERS, playerOf } from '../agents/players.ts';
import type { Agent } from '../agents/agent.ts';
import { RULES } from '../content/rulebook.ts';
import { LUCK_QUARTERS } from '../engine/luck.ts';
import type { Settings } from '../engine/opening.ts';
import { SIDES, type Side } from '../engine/vocabulary.ts';
import { fail } from './exit.ts';

/** A game to be played between computers, by names alone: it can be sent to a worker. */
export interface Deal {
  readonly settings: Settings;
  readonly players: Readonly<Record<Side, string>>;
}

/** The options of a game, as every command that plays one takes them. */
export interface GameOptions {
  readonly seed: string;
  readonly scenario?: string;
  readonly quarters: string;
  readonly openai?: string;
  readonly microsoft?: string;
  readonly openaiMandate?: string;
  readonly microsoftMandate?: string;
}

/** Derived seeds add a slash and a number to the seed, and replays hold at most 120 characters. */
const LONGEST_SEED = 100;

const STRONGEST = ['partner', 'counsel'] as const;

/** Who plays where nobody is named: the level that targets are measured with. */
export const USUAL_LEVEL = STRONGEST.find((name) => playerOf(name) !== undefined) ?? 'random';

export const withGameOptions = (command: Command): Command =>
  withSettings(command)
    .option('--openai <level>', `who plays OpenAI: ${levels()}`, USUAL_LEVEL)
    .option('--microsoft <level>', 'who plays Microsoft', USUAL_LEVEL);

/** The same without the players. */
export const withSettings = (command: Command): Command =>
  command
    .requiredOption('--seed <seed>', 'any text; the same one gives the same game')
    .option('--scenario <id>', `one of ${idsOf(RULES.scenarios)}`, RULES.scenarios[0]?.id)
    .option('--quarters <n>', `length of the campaign, 1 to ${LUCK_QUARTERS}`, '12')
    .option('--openai-mandate <id>', "OpenAI's mandate; drawn from the seed where it is not given")
    .option('--microsoft-mandate <id>', "Microsoft's mandate");

/** What the rules need, from options; ends the program with one line where something is not there. */
export function settingsFrom(options: GameOptions): Settings {
  const scenario = RULES.scenarios.find((each) => each.id === options.scenario);
  if (scenario === undefined) {
    fail(`--scenario ${options.scenario ?? ''}: no such scenario; choose one of ${idsOf(RULES.scenarios)}`);
  }
  if (options.seed.length === 0 || options.seed.length > LONGEST_SEED) {
    fail(`--seed: must have 1 to ${LONGEST_SEED} characters`);
  }
  const quarters = wholeNumber(options.quarters, '--quarters', 1, LUCK_QUARTERS);
  return { scenario: scenario.id, quarters, seed: options.seed, mandates: mandatesFrom(options) };
}

function mandatesFrom(options: GameOptions): Partial<Record<Side, string>> {
  const asked = { openai: options.openaiMandate, microsoft: options.microsoftMandate };
  const mandates: Partial<Record<Side, string>> = {};
  for (const side of SIDES) {
    const id = asked[side];
    if (id === undefined) continue;
    const choice = RULES.mandates.filter((mandate) => mandate.side === side);
    if (!choice.some((mandate) => mandate.id === id)) {
      fail(`--${side}-mandate ${id}: no such mandate; choose one of ${idsOf(choice)}`);
    }
    mandates[side] = id;
  }
  return mandates;
}

export const dealFrom = (options: GameOptions): Deal => ({
  settings: settingsFrom(options),
  players: {
    openai: levelNamed(options.openai ?? USUAL_LEVEL, '--openai').id,
    microsoft: levelNamed(options.microsoft ?? USUAL_LEVEL, '--microsoft').id,
  },
});

export const levelNamed = (name: string, option: string): Agent =>
  playerOf(name) ?? fail(`${option} ${name}: no such level; choose one of ${levels()}`);

const levels = (): string => idsOf(PLAYERS);

const idsOf = (list: readonly { readonly id: string }[]): string => list.map(({ id }) => id).join(', ');

/** A whole number between bounds, or the end of the program. */
export function wholeNumber(text: string, option: string, low: number, high: number): number {
  const value = Number(text);
  const fits = text.trim() !== '' && Number.isInteger(value) && value >= low && value <= high;
  return fits ? value : fail(`${option} ${text}: must be a whole number from ${low} to ${high}`);
}

/** Seeds of many games, from one. */
export const derivedSeeds = (seed: string, games: number): string[] =>
  Array.from({ length: games }, (_, at) => `${seed}/${at}`);
