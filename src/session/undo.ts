import type { Fact } from '../engine/facts.ts';
import type { Side } from '../engine/vocabulary.ts';
import { witness } from '../engine/witness.ts';
import { load, replayOf, type Players, type Running } from './running.ts';

/**
 * Whether nobody learned anything by a move: what it made is hidden from both, or is the mover's own hand, which the
 * other side is shown veiled. Answers and orders that the other side has yet to seal are such; whatever is said at the
 * table is heard at once, and a seal that opens both shows what they hold.
 */
export function revealsNothing(facts: readonly Fact[], mover: Side): boolean {
  const other: Side = mover === 'openai' ? 'microsoft' : 'openai';
  return facts.every((fact) => {
    const shown = witness(fact, other);
    if (isOwnHand(fact, mover)) return shown !== fact;
    return shown === undefined && witness(fact, mover) === undefined;
  });
}

const isOwnHand = (fact: Fact, mover: Side): boolean =>
  (fact.type === 'answered' || fact.type === 'sealed') && fact.side === mover;

/** What the last move made: each move's facts begin with its minute. */
function lastFacts({ facts }: Running): readonly Fact[] {
  const from = facts.findLastIndex((fact) => fact.type === 'minuted');
  return from === -1 ? [] : facts.slice(from);
}

/** Whether a side may take its last move back: nobody has moved since, and it has revealed nothing. */
export const canUndo = (running: Running, side: Side): boolean =>
  running.moves.at(-1)?.side === side && revealsNothing(lastFacts(running), side);

/** The game without its last move, played again from the opening; undefined where the move has to stand. */
export function withoutLast(running: Running, players: Players, side: Side): Running | undefined {
  if (!canUndo(running, side)) return undefined;
  const replay = replayOf(running, players);
  const loaded = load({ ...replay, moves: replay.moves.slice(0, -1) });
  return 'running' in loaded ? loaded.running : undefined;
}
