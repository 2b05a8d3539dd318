import { RULES } from '../content/rulebook.ts';
import { reexecute, type Divergence } from '../documents/reexecute.ts';
import { REPLAY_FORMAT, settingsOf, type Replay } from '../documents/replay.ts';
import type { Fact } from '../engine/facts.ts';
import type { Game } from '../engine/game.ts';
import { hashOf } from '../engine/hash.ts';
import type { Move, Refusal } from '../engine/moves.ts';
import type { Settings } from '../engine/opening.ts';
import { openGame, play } from '../engine/play.ts';
import type { Side } from '../engine/vocabulary.ts';

/** Everything of the running game that a screen must not see. */
export interface Running {
  game: Game;
  readonly facts: Fact[];
  readonly moves: Move[];
  readonly hashes: string[];
  readonly settings: Settings;
}

/** A seat's player when it is a person. */
export const PERSON = 'human';

/** Who sits where: the seat that is looked from, who plays it, and who plays the other one. */
export interface Players {
  readonly seat: Side;
  readonly own: string;
  readonly opponent: string;
}

/** Who plays a side: a person, or a level by name. */
export const playerAt = ({ seat, own, opponent }: Players, side: Side): string => (side === seat ? own : opponent);

export function openRunning(settings: Settings): Running {
  const facts: Fact[] = [];
  const game = openGame(RULES, settings, facts);
  return { game, facts, moves: [], hashes: [], settings };
}

export function advanceRunning(running: Running, move: Move): Refusal | undefined {
  const outcome = play(RULES, running.game, move);
  if (outcome.refusal !== undefined) return outcome.refusal;
  const ended = outcome.game.quarter !== running.game.quarter || outcome.game.phase === 'over';
  running.game = outcome.game;
  running.facts.push(...outcome.facts);
  running.moves.push(move);
  if (ended) running.hashes.push(hashOf(outcome.game));
  return undefined;
}

/** Re-executes a replay; whole or unfinished, its hashes must hold. */
export function load(replay: Replay): { readonly running: Running } | { readonly divergence: Divergence } {
  const facts: Fact[] = [];
  const made = reexecute(RULES, replay, { hashes: true, facts });
  if (made.divergence !== undefined) return { divergence: made.divergence };
  const settings = settingsOf(replay);
  return { running: { game: made.game, facts, moves: [...replay.moves], hashes: [...made.hashes], settings } };
}

/** The game of a replay that has been verified, after so many of its moves. */
export function loadUpTo(replay: Replay, moves: number): Running | undefined {
  const facts: Fact[] = [];
  const part = { ...replay, moves: replay.moves.slice(0, moves) };
  const { game } = reexecute(RULES, part, { hashes: false, facts });
  return game && { game, facts, moves: [...part.moves], hashes: [], settings: settingsOf(replay) };
}

/** The game as it was when a side had not sealed its last orders yet; undefined before its first. */
export function beforeOrders(running: Running, players: Players): Running | undefined {
  const at = running.moves.findLastIndex(({ type, side }) => type === 'direct' && side === players.seat);
  return at < 0 ? undefined : loadUpTo(replayOf(running, players), at);
}

export function replayOf(running: Running, players: Players): Replay {
  const { settings, moves, hashes } = running;
  return {
    format: REPLAY_FORMAT,
    rules: RULES.version,
    scenario: settings.scenario,
    seed: settings.seed,
    settings: {
      quarters: settings.quarters,
      ...(settings.mandates === undefined ? {} : { mandates: settings.mandates }),
      players: { openai: playerAt(players, 'openai'), microsoft: playerAt(players, 'microsoft') },
    },
    moves: [...moves],
    hashes: [...hashes],
  };
}
