import * as v from 'valibot';
import type { Move } from '../engine/moves.ts';
import type { Settings } from '../engine/opening.ts';
import type { Side } from '../engine/vocabulary.ts';
import { asMove, moveSchema } from './move-schema.ts';

export const REPLAY_FORMAT = 'non-binding/replay/1';
/** The largest replay read, in characters: far above the longest game. */
export const REPLAY_TEXT_LIMIT = 2_000_000;

const words = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'must be 16 hex digits'));

const settingsSchema = v.strictObject({
  quarters: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24)),
  mandates: v.optional(v.strictObject({ openai: v.optional(words), microsoft: v.optional(words) })),
  /** Who played: `human` or a level. For reading, never for the rules. */
  players: v.optional(v.strictObject({ openai: words, microsoft: words })),
});

const replaySchema = v.strictObject({
  format: v.literal(REPLAY_FORMAT),
  rules: words,
  scenario: words,
  seed: words,
  settings: settingsSchema,
  moves: v.pipe(v.array(moveSchema), v.maxLength(4_000)),
  hashes: v.pipe(v.array(hash), v.maxLength(24)),
});

export interface ReplaySettings {
  readonly quarters: number;
  readonly mandates?: Partial<Readonly<Record<Side, string>>>;
  readonly players?: Readonly<Record<Side, string>>;
}

/** A whole game, or one that is still being played: both sides' moves, and a hash of the state after each quarter. */
export interface Replay {
  readonly format: typeof REPLAY_FORMAT;
  readonly rules: string;
  readonly scenario: string;
  readonly seed: string;
  readonly settings: ReplaySettings;
  readonly moves: readonly Move[];
  readonly hashes: readonly string[];
}

/** Why a text is not a replay that this build can read; `where` is a path in the document. */
export interface ReplayFault {
  readonly code: 'too-large' | 'not-json' | 'truncated' | 'foreign' | 'other-rules' | 'malformed';
  readonly where?: string;
  readonly expected?: string;
  readonly found?: string;
}

export type ParsedReplay =
  | { readonly replay: Replay; readonly fault?: undefined }
  | { readonly fault: ReplayFault; readonly replay?: undefined };

/** Reads a replay's text for the given version of the rules. Nothing of it is trusted before this has passed it. */
export function parseReplay(text: string, rulesVersion: string): ParsedReplay {
  if (text.length > REPLAY_TEXT_LIMIT) return { fault: { code: 'too-large' } };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: { code: text.trimStart().startsWith('{') ? 'truncated' : 'not-json' } };
  }
  const format = v.safeParse(v.object({ format: v.literal(REPLAY_FORMAT) }), value);
  if (!format.success) return { fault: { code: 'foreign', where: 'format', expected: REPLAY_FORMAT } };
  const rules = v.safeParse(v.object({ rules: v.string() }), value);
  if (rules.success && rules.output.rules !== rulesVersion) {
    return { fault: { code: 'other-rules', where: 'rules', expected: rulesVersion, found: rules.output.rules } };
  }
  const parsed = v.safeParse(replaySchema, value, { abortEarly: true });
  if (parsed.success) return { replay: { ...parsed.output, moves: parsed.output.moves.map(asMove) } };
  const [first] = parsed.issues;
  return { fault: { code: 'malformed', where: v.getDotPath(first) ?? 'the document', expected: first.message } };
}

/** The engine's settings of a replay. */
export const settingsOf = (replay: Pick<Replay, 'scenario' | 'seed' | 'settings'>): Settings => ({
  scenario: replay.scenario,
  seed: replay.seed,
  quarters: replay.settings.quarters,
  ...(replay.settings.mandates === undefined ? {} : { mandates: replay.settings.mandates }),
});

/** A replay as text: one line a move, so that two can be compared by eye. */
export function replayText(replay: Replay): string {
  const { moves, hashes, ...head } = replay;
  const start = JSON.stringify(head).slice(0, -1);
  const lines = moves.map((move) => JSON.stringify(move)).join(',\n');
  return `${start},"moves":[\n${lines}\n],"hashes":${JSON.stringify(hashes)}}\n`;
}
