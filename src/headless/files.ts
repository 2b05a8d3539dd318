import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { RULES } from '../content/rulebook.ts';
import { parseReplay, REPLAY_TEXT_LIMIT, type Replay, type ReplayFault } from '../documents/replay.ts';
import { fail } from './exit.ts';

/** UTF-8 takes at most this many bytes a character. */
const WIDEST = 4;

/** A text of bounded size, or one line that says why there is none. */
export type LoadedText = { readonly text: string } | { readonly problem: string };

/** Reads a file whose size is looked at before it is read. */
export function loadText(file: string, mostCharacters: number): LoadedText {
  try {
    const { size } = statSync(file);
    if (size > mostCharacters * WIDEST) return { problem: `${file}: is too large (${size} bytes): give another file` };
    return { text: readFileSync(file, 'utf8') };
  } catch (error) {
    return { problem: `${file}: cannot be read (${error instanceof Error ? error.message : 'unknown'})` };
  }
}

export type LoadedReplay = { readonly replay: Replay } | { readonly problem: string };

/** A replay of these rules from a file, or one line: which file, where in it, and what to do. */
export function loadReplay(file: string): LoadedReplay {
  const loaded = loadText(file, REPLAY_TEXT_LIMIT);
  if ('problem' in loaded) return loaded;
  const parsed = parseReplay(loaded.text, RULES.version);
  return parsed.fault === undefined ? { replay: parsed.replay } : { problem: `${file}: ${faultLine(parsed.fault)}` };
}

/** The same, or the end of the program. */
export function replayFrom(file: string): Replay {
  const loaded = loadReplay(file);
  return 'problem' in loaded ? fail(loaded.problem) : loaded.replay;
}

export function faultLine({ code, where, expected, found }: ReplayFault): string {
  switch (code) {
    case 'too-large':
      return 'is too large to be a replay: give another file';
    case 'not-json':
      return 'is not JSON: give a replay file';
    case 'truncated':
      return 'is cut off or is not JSON: copy the whole file again';
    case 'foreign':
      return `format: is not ${expected ?? 'a replay'}: give a replay file`;
    case 'other-rules':
      return `rules: are ${found ?? 'unknown'}, this build has ${expected ?? 'others'}: use the build that made it`;
    case 'malformed':
      return `${where ?? 'the document'}: ${expected ?? 'malformed'}: correct it`;
  }
}

/** Writes where `--out` says, or ends the program with the reason. */
export function writeOut(file: string, text: string, how: 'replace' | 'append' = 'replace'): void {
  try {
    if (how === 'append') appendFileSync(file, text);
    else writeFileSync(file, text);
  } catch (error) {
    fail(`--out ${file}: cannot be written (${error instanceof Error ? error.message : 'unknown'})`);
  }
}
