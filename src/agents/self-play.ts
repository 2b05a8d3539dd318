import type { Fact } from '../engine/facts.ts';
import type { Game } from '../engine/game.ts';
import { hashOf } from '../engine/hash.ts';
import { movers } from '../engine/legal.ts';
import type { Luck } from '../engine/luck.ts';
import type { Move } from '../engine/moves.ts';
import { observe } from '../engine/observe.ts';
import type { Settings } from '../engine/opening.ts';
import { advance, openGame } from '../engine/play.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { finalScore, type SideScore } from '../engine/score.ts';
import { SIDES, type Side } from '../engine/vocabulary.ts';
import { witness } from '../engine/witness.ts';
import type { Agent, SeatView } from './agent.ts';
import { agentLuck } from './players.ts';

/** Two players, a game for them, and who wants to know. */
export interface Match {
  readonly rules: Rulebook;
  readonly settings: Settings;
  readonly players: Readonly<Record<Side, Agent>>;
  /** Whether a hash is taken after every quarter; true unless it is said otherwise. */
  readonly hashes?: boolean;
  /** Is shown every decision with what its seat saw. */
  readonly onDecision?: (view: SeatView, move: Move) => void;
}

/** A game that was played to its end. */
export interface Played {
  readonly game: Game;
  readonly moves: readonly Move[];
  /** Of the state after each quarter, the last one of the final state. */
  readonly hashes: readonly string[];
  readonly facts: readonly Fact[];
  readonly scores: Readonly<Record<Side, SideScore>>;
}

/** No game of any length makes as many moves: one that does has stopped ending. */
export const MOST_MOVES = 4_000;

/**
 * Plays one game between two computers. Each seat's witnessed facts grow with the game, so that nothing is sifted
 * twice. Throws where a player makes a move that the rules refuse, or a game does not end: both are faults.
 */
export function selfPlay(match: Match): Played {
  const { rules, settings, players } = match;
  const facts: Fact[] = [];
  const game = openGame(rules, settings, facts);
  const witnessed = witnesses(facts);
  const lucks = { openai: agentLuck(settings.seed, 'openai'), microsoft: agentLuck(settings.seed, 'microsoft') };
  const moves: Move[] = [];
  const hashes: string[] = [];
  for (let side = movers(rules, game)[0]; side !== undefined; side = movers(rules, game)[0]) {
    const view: SeatView = { observation: observe(game, side), facts: witnessed(side) };
    const move = decideIn(match, players[side], view, lucks[side]);
    const { quarter } = game;
    const refusal = advance(rules, game, move, facts);
    if (refusal !== undefined || moves.length >= MOST_MOVES) {
      const what = refusal === undefined ? 'does not end' : `${JSON.stringify(move)} is refused: ${refusal.code}`;
      throw new RangeError(`${settings.seed}, quarter ${String(quarter)}, ${players[side].id}: ${what}`);
    }
    moves.push(move);
    const over = game.quarter !== quarter || movers(rules, game).length === 0;
    if (over && match.hashes !== false) hashes.push(hashOf(game));
  }
  return { game, moves, hashes, facts, scores: scoresOf(rules, game) };
}

function decideIn(match: Match, player: Agent, view: SeatView, luck: Luck): Move {
  const move = player.decide(match.rules, view, luck);
  match.onDecision?.(view, move);
  return move;
}

const scoresOf = (rules: Rulebook, game: Game): Record<Side, SideScore> => ({
  openai: finalScore(rules, game, 'openai'),
  microsoft: finalScore(rules, game, 'microsoft'),
});

/** What each side has witnessed of a growing list of facts, sifted once. */
function witnesses(facts: readonly Fact[]): (side: Side) => readonly Fact[] {
  const lists: Record<Side, Fact[]> = { openai: [], microsoft: [] };
  let sifted = 0;
  return (side) => {
    for (; sifted < facts.length; sifted += 1) {
      const fact = facts[sifted];
      if (fact === undefined) continue;
      for (const each of SIDES) {
        const seen = witness(fact, each);
        if (seen !== undefined) lists[each].push(seen);
      }
    }
    return lists[side];
  };
}
