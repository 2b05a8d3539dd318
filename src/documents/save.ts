import * as v from 'valibot';
import type { Side } from '../engine/vocabulary.ts';
import { parseReplay, REPLAY_TEXT_LIMIT, replayText, type Replay, type ReplayFault } from './replay.ts';

export const SAVE_FORMAT = 'non-binding/save/1';
/** The largest save read, in characters: a replay inside, with its quotes escaped. */
export const SAVE_TEXT_LIMIT = 2 * REPLAY_TEXT_LIMIT;

/** What a player wrote before the first quarter and sealed: points hoped for, and points to walk away at. */
export interface SealedEnvelope {
  readonly aspiration: number;
  readonly walkAway: number;
}

/** An unfinished replay, whose seat is the player's, and what else it takes to go on. */
export interface Save {
  readonly seat: Side;
  readonly opponent: string;
  /** Who plays the seat itself: a person unless it says a level. */
  readonly own?: string;
  readonly envelope: SealedEnvelope | null;
  /** The last quarter whose report has been read, or -1. */
  readonly reportRead: number;
  /** The same of the other seat, where a person sits there. */
  readonly otherRead?: number;
  readonly replay: Replay;
}

const player = v.pipe(v.string(), v.maxLength(60));
const read = v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(24));
const points = v.pipe(v.number(), v.minValue(-100), v.maxValue(200));
const schema = v.strictObject({
  format: v.literal(SAVE_FORMAT),
  seat: v.picklist(['openai', 'microsoft']),
  opponent: player,
  own: v.exactOptional(player),
  envelope: v.nullable(v.strictObject({ aspiration: points, walkAway: points })),
  reportRead: read,
  otherRead: v.exactOptional(read),
  replay: v.pipe(v.string(), v.maxLength(2_000_000)),
});

/** Whether a text says that it is a save, whatever state it is in. */
export const isSaveText = (text: string): boolean => text.slice(0, 200).includes(`"${SAVE_FORMAT}"`);

/** A save as text. The replay stays text inside, so that reading a heading parses no move. */
export const saveText = ({ replay, ...save }: Save): string =>
  JSON.stringify({ format: SAVE_FORMAT, ...save, replay: replayText(replay) });

export type ParsedSave =
  { readonly save: Save; readonly fault?: undefined } | { readonly fault: ReplayFault; readonly save?: undefined };

/** Reads a save's text. A broken one is a fault with a place, and the text itself stays where it was. */
export function parseSave(text: string, rulesVersion: string): ParsedSave {
  if (text.length > SAVE_TEXT_LIMIT) return { fault: { code: 'too-large' } };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: { code: 'truncated' } };
  }
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (!parsed.success) {
    const [first] = parsed.issues;
    return { fault: { code: 'malformed', where: v.getDotPath(first) ?? 'the document', expected: first.message } };
  }
  const { format: _format, replay, ...save } = parsed.output;
  const inner = parseReplay(replay, rulesVersion);
  if (inner.fault !== undefined) return { fault: inner.fault };
  return { save: { ...save, replay: inner.replay } };
}
