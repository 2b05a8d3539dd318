import { RULES } from '../content/rulebook.ts';
import { settingsOf, type Replay } from '../documents/replay.ts';
import { copyGame } from '../engine/copy.ts';
import type { Fact } from '../engine/facts.ts';
import type { Game } from '../engine/game.ts';
import { hashOf } from '../engine/hash.ts';
import type { Move, Refusal } from '../engine/moves.ts';
import { advance, openGame } from '../engine/play.ts';

/** One move of a replay, and what it made. */
export interface Step {
  readonly at: number;
  readonly quarter: number;
  readonly move: Move;
  readonly facts: readonly Fact[];
  /** The hash of the state, after the move that ended a quarter. */
  readonly hash: string | undefined;
}

/** A replay played again move by move, as far as these rules follow it. */
export interface Retelling {
  readonly opening: readonly Fact[];
  readonly steps: readonly Step[];
  /** The state after each quarter that was finished; while a game runs, the state where it stands comes last. */
  readonly states: readonly Game[];
  readonly refusal: { readonly at: number; readonly quarter: number; readonly refusal: Refusal } | undefined;
}

/** Plays a replay again and keeps everything. Throws a RangeError where scenario or mandates are not of these rules. */
export function retell(replay: Replay): Retelling {
  const opening: Fact[] = [];
  const game = openGame(RULES, settingsOf(replay), opening);
  const steps: Step[] = [];
  const states: Game[] = [];
  const end = (refusal?: Retelling['refusal']): Retelling => {
    if (game.phase !== 'over') states.push(game);
    return { opening, steps, states, refusal };
  };
  for (const [at, move] of replay.moves.entries()) {
    const { quarter } = game;
    const facts: Fact[] = [];
    const refusal = advance(RULES, game, move, facts);
    if (refusal !== undefined) return end({ at, quarter, refusal });
    const ended = facts.some((fact) => fact.type === 'tidied');
    if (ended) states.push(copyGame(game));
    steps.push({ at, quarter, move, facts, hash: ended ? hashOf(game) : undefined });
  }
  return end();
}
