import { RULES } from '../content/rulebook.ts';
import type { Game } from '../engine/game.ts';
import { movers } from '../engine/legal.ts';
import { otherSide, type Side } from '../engine/vocabulary.ts';
import { PERSON, playerAt, type Players } from './running.ts';

/** A seat and what its person has read. */
export interface Sitting extends Players {
  /** The last quarter whose report has been read, by the seat and by the other one. */
  readonly reportRead: number;
  readonly otherRead: number;
}

/** What the game waits for, for the seat that is looked from. */
export type WaitsFor = 'you' | 'them' | 'report' | 'nobody';

/** Whether a person sits on both sides of one screen. */
export const areTwo = ({ own, opponent }: Players): boolean => own === PERSON && opponent === PERSON;
/** Whether both sides are computers, and the person only looks on. */
export const areNone = ({ own, opponent }: Players): boolean => own !== PERSON && opponent !== PERSON;

/** The last quarter that has a report. */
export const lastReport = ({ phase, quarter }: Game): number => (phase === 'over' ? quarter : quarter - 1);

export function waiting(game: Game, sitting: Sitting): WaitsFor {
  const waits = movers(RULES, game);
  if (sitting.own !== PERSON) return waits.length > 0 ? 'them' : 'nobody';
  if (lastReport(game) > sitting.reportRead) return 'report';
  return waits.includes(sitting.seat) ? 'you' : waits.length > 0 ? 'them' : 'nobody';
}

/**
 * Whose turn it is behind the curtain, or null while the one who sits there has something to do: a report to read or
 * a move to make. The end is open to both, so no curtain falls on it.
 */
export function curtainFor(game: Game, sitting: Sitting): Side | null {
  if (!areTwo(sitting) || game.phase === 'over') return null;
  const other = otherSide(sitting.seat);
  const waits = movers(RULES, game);
  if (lastReport(game) > sitting.reportRead || waits.includes(sitting.seat)) return null;
  return waits.includes(other) ? other : null;
}

/** The same game, looked from the other seat. */
export function turned<T extends Sitting>(sitting: T): T {
  const { seat, own, opponent, reportRead, otherRead } = sitting;
  return {
    ...sitting,
    seat: otherSide(seat),
    own: opponent,
    opponent: own,
    reportRead: otherRead,
    otherRead: reportRead,
  };
}

/** The computer whose move the game waits for: none while a person may still move, so that nobody is hurried. */
export function computerToMove(game: Game, players: Players): Side | undefined {
  const waits = movers(RULES, game);
  return waits.some((side) => playerAt(players, side) === PERSON) ? undefined : waits[0];
}
