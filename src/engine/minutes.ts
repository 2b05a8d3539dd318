import type { Game, Rider } from './game.ts';
import { fingerprint } from './luck.ts';
import type { Move } from './moves.ts';

/**
 * What a move adds to the minutes: a digest of the move and of its place. Sealed moves have no place but their
 * quarter. Without the minutes a proposal that another replaced could be changed in a replay and nothing would show.
 */
export function minuteOf({ quarter, table }: Game, move: Move): number {
  const sealed = move.type === 'answer' || move.type === 'direct';
  return fingerprint(JSON.stringify([quarter, sealed ? -1 : table.moves, move.side, move.type, fieldsOf(move)]));
}

/** A move's fields as lists, whose order does not depend on how the move was written. */
function fieldsOf(move: Move): unknown {
  switch (move.type) {
    case 'answer':
      return move.choices;
    case 'propose':
      return [move.package, move.alternative ?? null, (move.riders ?? []).map(riderFields), move.firm ?? []];
    case 'memorandum':
      return move.package;
    case 'letter':
      return move.riders.map(riderFields);
    case 'accept':
      return move.draft;
    case 'probe':
      return move.terms;
    case 'direct':
      return [move.directives.map(({ id, target, choice }) => [id, target, choice]), move.split, move.matches];
    default:
      return null;
  }
}

function riderFields(rider: Rider): readonly unknown[] {
  switch (rider.type) {
    case 'waive':
      return [rider.type, rider.offer];
    case 'pay':
      return [rider.type, rider.from, rider.usdM];
    case 'allot':
      return [rider.type, rider.mw];
    case 'withdraw':
      return [rider.type, rider.from];
  }
}
