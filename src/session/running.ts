import { RULES } from '../content/rulebook.ts';
import { reexecute, type Divergence } from '../documents/reexecute.ts';
import { REPLAY_FORMAT, settingsOf, type Replay } from '../documents/replay.ts';
import type { Fact } from '../engine/facts.ts';
import type { Game } from '../engine/game.ts';
import { hashOf } from '../engine/hash.ts';
import { playerLuck, type Luck } from '../engine/luck.ts';
import type { Move, Refusal } from '../engine/moves.ts';
import type { Settings } from '../engine/opening.ts';
import { openGame, play } from '../engine/play.ts';
import { otherSide, type Side } from '../engine/vocabulary.ts';

/** Everything of the running game that a screen must not see. */
export interface Running {
  game: Game;
  readonly facts: Fact[];
  readonly moves: Move[];
  readonly hashes: string[];
  readonly settings: Settings;
  readonly luck: Luck;
}

/** Who sits where: the player's seat, and who plays the other one. */
export interface Players {
  readonly seat: Side;
  readonly opponent: string;
}

export function openRunning(settings: Settings, seat: Side): Running {
  const facts: Fact[] = [];
  const game = openGame(RULES, settings, facts);
  return { game, facts, moves: [], hashes: [], settings, luck: playerLuck(settings.seed, otherSide(seat)) };
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
export function load(replay: Replay, seat: Side): { readonly running: Running } | { readonly divergence: Divergence } {
  const facts: Fact[] = [];
  const made = reexecute(RULES, replay, { hashes: true, facts });
  if (made.divergence !== undefined) return { divergence: made.divergence };
  const settings = settingsOf(replay);
  const luck = playerLuck(settings.seed, otherSide(seat));
  return { running: { game: made.game, facts, moves: [...replay.moves], hashes: [...made.hashes], settings, luck } };
}

export function replayOf(running: Running, { seat, opponent }: Players): Replay {
  const { settings, moves, hashes } = running;
  const players =
    seat === 'openai' ? { openai: 'human', microsoft: opponent } : { openai: opponent, microsoft: 'human' };
  return {
    format: REPLAY_FORMAT,
    rules: RULES.version,
    scenario: settings.scenario,
    seed: settings.seed,
    settings: {
      quarters: settings.quarters,
      ...(settings.mandates === undefined ? {} : { mandates: settings.mandates }),
      players,
    },
    moves: [...moves],
    hashes: [...hashes],
  };
}
