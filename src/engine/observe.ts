import type { Case, Game, Orders } from './game.ts';
import type { PublicGame } from './rulebook.ts';
import { otherSide, type Side } from './vocabulary.ts';

/**
 * All that a seat may know of the present state, and nothing else: what a screen, a computer or a remote peer gets.
 * Shaped like a Game where both may look, so that legality and previews read it as they read a Game.
 */
export interface Observation extends PublicGame {
  readonly side: Side;
  /** One's own mandate; of the other's only that it is one of four. */
  readonly mandate: string;
  /** What one has sealed this quarter. */
  readonly orders: Orders | null;
  readonly ownAnswers: readonly number[] | null;
  readonly ownSplit: readonly [number, number, number];
  readonly otherSealed: boolean;
}

/** What a side sees. Shares what is not hidden with the game: read only. */
export function observe(game: Game, side: Side): Observation {
  const { luck: _luck, mandates, sealed, answers, splits, minutes: _minutes, ...open } = game;
  return {
    ...open,
    table: { ...game.table, rounds: 0 },
    offers: side === 'openai' ? game.offers : game.offers.filter((offer) => offer.noticedQuarter !== null),
    cases: game.cases.map((each) => hideNature(each, side)),
    side,
    mandate: mandates[side],
    orders: sealed[side],
    ownAnswers: answers[side],
    ownSplit: splits[side],
    otherSealed: sealed[otherSide(side)] !== null,
  };
}

function hideNature(from: Case, side: Side): Case {
  const readings = { openai: null, microsoft: null, [side]: from.readings[side] };
  return { ...from, nature: null, readings };
}
