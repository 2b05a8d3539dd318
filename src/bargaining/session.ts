import type { Luck, Package } from './package.ts';
import type { Tables } from './utility.ts';

/** What a strategy is told before it starts: its own worths, nothing of the other's. */
export interface Position {
  /** What each value is worth to it; its best package is worth at most 1. */
  readonly tables: Tables;
  /** What no deal is worth to it. */
  readonly reservation: number;
  readonly rounds: number;
  /** True: it makes the first offer, and so only answers the last. */
  readonly opens: boolean;
}

/** One moment to act: the offer on the table, if any, and what may still be done. */
export interface Turn {
  /** From 1. */
  readonly round: number;
  readonly received: Package | undefined;
  /** False for the opener after the last round: an offer can no longer be made. */
  readonly mayOffer: boolean;
  /** How many offers it may still make, this turn's included. */
  readonly offersLeft: number;
}

/** Take the offer on the table, end the talks, or make an offer, which refuses it. */
export type Action = 'accept' | 'leave' | Package;

/** One side of one session; it remembers what it was shown. */
export type Negotiator = (turn: Turn) => Action;

export type Strategy = (position: Position, luck: Luck) => Negotiator;

export interface Offer {
  readonly by: 0 | 1;
  readonly round: number;
  readonly package: Package;
}

export interface Session {
  /** The package agreed on, the last one offered; undefined without agreement. */
  readonly agreed: Package | undefined;
  readonly offers: readonly Offer[];
}

/**
 * Alternating offers (Rubinstein 1982) with a deadline: a round is one offer by each side, and each offer may be
 * accepted by the other, the last one too. Its refusal ends the session without agreement.
 */
export function negotiate(first: Negotiator, second: Negotiator, rounds: number): Session {
  const offers: Offer[] = [];
  const sides = [first, second] as const;
  for (let action = 0; action <= 2 * rounds; action += 1) {
    const by = action % 2 === 0 ? 0 : 1;
    const left = Math.floor((2 * rounds - action + 1) / 2);
    const round = Math.min(rounds, Math.floor(action / 2) + 1);
    const received = offers.at(-1)?.package;
    const answer = sides[by]({ round, received, mayOffer: left > 0, offersLeft: left });
    if (answer === 'accept') return { agreed: received, offers };
    if (answer === 'leave' || left === 0) break;
    offers.push({ by, round, package: answer });
  }
  return { agreed: undefined, offers };
}

/** Both sides' positions of a session, from their tables and reservation values; the first opens. */
export function positions(
  tables: readonly [Tables, Tables],
  reservations: readonly [number, number],
  rounds: number,
): [Position, Position] {
  return [
    { tables: tables[0], reservation: reservations[0], rounds, opens: true },
    { tables: tables[1], reservation: reservations[1], rounds, opens: false },
  ];
}
