import { acceptNext, rationally, type Acceptance } from '../acceptance.ts';
import type { Package } from '../package.ts';
import type { Negotiator, Position, Turn } from '../session.ts';
import { sumOf } from '../utility.ts';

/** The share of its rounds that a turn ends, 0 to 1: 1 in the last. */
export function timeOf(turn: Turn, position: Position): number {
  return turn.round / Math.max(1, position.rounds);
}

/**
 * The frame that most strategies share: decide what to propose next, then ask an acceptance condition whether the
 * offer on the table is good enough instead.
 */
export function answering(
  position: Position,
  propose: (turn: Turn) => Package,
  acceptance: Acceptance = acceptNext,
): Negotiator {
  const accepts = rationally(acceptance);
  let best = -Infinity;
  return (turn) => {
    const next = propose(turn);
    const { received } = turn;
    if (received !== undefined) {
      const offered = sumOf(position.tables, received);
      const question = {
        offered,
        bestBefore: best,
        next: sumOf(position.tables, next),
        reservation: position.reservation,
        time: timeOf(turn, position),
      };
      best = Math.max(best, offered);
      if (accepts(question)) return 'accept';
    }
    return turn.mayOffer ? next : 'leave';
  };
}
