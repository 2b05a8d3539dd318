import type { Case, CloudOffer, Game, Hosting, Seat, Table } from './game.ts';
import type { PublicGame } from './rulebook.ts';

/** What no seat sees whole. */
type HiddenParts = Omit<Game, keyof PublicGame>;

const seat = (from: Seat): Seat => ({
  patience: from.patience,
  standing: from.standing,
  lastPackage: from.lastPackage,
  firm: from.firm,
  usedAlternative: from.usedAlternative,
});

const caseCopy = (from: Case): Case => ({ ...from, readings: { ...from.readings } });
const offerCopy = (from: CloudOffer): CloudOffer => ({ ...from });
const hostingCopy = (from: Hosting): Hosting => ({ ...from });

const tableCopy = (from: Table): Table => ({
  open: from.open,
  turn: from.turn,
  moves: from.moves,
  rounds: from.rounds,
  seats: { openai: seat(from.seats.openai), microsoft: seat(from.seats.microsoft) },
  shutUntil: from.shutUntil,
  walkedOut: from.walkedOut,
  talksOver: from.talksOver,
  called: from.called,
});

/**
 * A game of one's own to advance in place. What `apply` replaces whole is shared; what it changes in place is
 * copied. By hand, since a generic deep copy costs fifty times as much and every imagined future starts with one; and
 * field by field, so that all games, opened or imagined, have their fields in one order: an engine then reads them all
 * by the same code.
 */
export const copyGame = (game: Game): Game => copyWith(game, game);

/** The same for a game of which the hidden parts are taken from elsewhere: what a seat supposes of them. */
export function copyWith(game: PublicGame, hidden: HiddenParts): Game {
  return {
    scenario: game.scenario,
    quarters: game.quarters,
    quarter: game.quarter,
    phase: game.phase,
    luck: hidden.luck,
    mandates: hidden.mandates,
    money: { ...game.money },
    shares: { ...game.shares },
    gauges: { ...game.gauges },
    contract: { ...game.contract, amendedQuarters: [...game.contract.amendedQuarters] },
    memorandum: game.memorandum,
    pending: game.pending === null ? null : { ...game.pending, conditions: [...game.pending.conditions] },
    table: tableCopy(game.table),
    cards: [...game.cards],
    answers: { ...hidden.answers },
    seenCards: [...game.seenCards],
    sealed: { ...hidden.sealed },
    splits: { ...hidden.splits },
    builds: [...game.builds],
    offers: game.offers.map(offerCopy),
    leases: [...game.leases],
    refusalSuspendedUntil: game.refusalSuspendedUntil,
    cases: game.cases.map(caseCopy),
    hostings: game.hostings.map(hostingCopy),
    agi: { ...game.agi },
    modifiers: [...game.modifiers],
    marks: { ...game.marks },
    ending: game.ending,
    minutes: hidden.minutes,
  };
}
