import type { Fact } from '../engine/facts.ts';
import type { Game } from '../engine/game.ts';
import { hashOf } from '../engine/hash.ts';
import type { Refusal } from '../engine/moves.ts';
import { advance, openGame } from '../engine/play.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { settingsOf, type Replay } from './replay.ts';

/** Where a re-execution leaves what was recorded. */
export interface Divergence {
  readonly quarter: number;
  /** Index of the last move made. */
  readonly move: number;
  readonly field: 'scenario' | 'move' | 'hash' | 'hashes';
  readonly expected: string;
  readonly actual: string;
  readonly refusal?: Refusal;
}

export type Reexecution =
  | { readonly game: Game; readonly hashes: readonly string[]; readonly divergence?: undefined }
  | { readonly divergence: Divergence; readonly game?: undefined };

/**
 * Plays a replay's moves again under these rules. With `hashes` the state is compared after every quarter; with
 * `facts` everything that happens is recorded. No computer player is asked anything.
 */
export function reexecute(
  rules: Rulebook,
  replay: Replay,
  options: { readonly hashes: boolean; readonly facts?: Fact[] },
): Reexecution {
  const opened = open(rules, replay, options.facts);
  if ('divergence' in opened) return opened;
  const { game } = opened;
  const hashes: string[] = [];
  for (let at = 0; at < replay.moves.length; at += 1) {
    const move = replay.moves[at];
    if (move === undefined) break;
    const { quarter } = game;
    const refusal = advance(rules, game, move, options.facts);
    if (refusal !== undefined) {
      const divergence = {
        quarter,
        move: at,
        field: 'move',
        expected: 'a legal move',
        actual: refusal.code,
        refusal,
      } as const;
      return { divergence };
    }
    const quarterEnded = game.quarter !== quarter || game.phase === 'over';
    if (!options.hashes || !quarterEnded) continue;
    const actual = hashOf(game);
    const expected = replay.hashes[hashes.length] ?? 'none';
    if (actual !== expected) return { divergence: { quarter, move: at, field: 'hash', expected, actual } };
    hashes.push(actual);
  }
  return checkLength(replay, game, hashes, options.hashes);
}

function open(
  rules: Rulebook,
  replay: Replay,
  facts: Fact[] | undefined,
): { readonly game: Game } | { readonly divergence: Divergence } {
  try {
    return { game: openGame(rules, settingsOf(replay), facts) };
  } catch (error) {
    const actual = error instanceof RangeError ? error.message : 'unknown';
    return { divergence: { quarter: 0, move: -1, field: 'scenario', expected: replay.scenario, actual } };
  }
}

function checkLength(replay: Replay, game: Game, hashes: readonly string[], compare: boolean): Reexecution {
  if (!compare || replay.hashes.length === hashes.length) return { game, hashes };
  return {
    divergence: {
      quarter: game.quarter,
      move: replay.moves.length - 1,
      field: 'hashes',
      expected: `${String(replay.hashes.length)} quarters`,
      actual: `${String(hashes.length)} quarters`,
    },
  };
}
