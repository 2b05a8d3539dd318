import { RULES } from '../../src/content/rulebook.ts';
import { packageOf } from '../../src/engine/contract.ts';
import type { Fact } from '../../src/engine/facts.ts';
import type { Game, Rider } from '../../src/engine/game.ts';
import type { Move } from '../../src/engine/moves.ts';
import { openGame } from '../../src/engine/opening.ts';
import { play } from '../../src/engine/play.ts';
import { afterBriefing } from '../../src/engine/quarter.ts';
import type { Side } from '../../src/engine/vocabulary.ts';
import { packageWith } from './law-game.ts';

type Terms = Readonly<Record<string, string>>;

/** The standard opening after a briefing without cards, changed as said; the table stands open where one is due. */
export function atTable(change: (game: Game) => void = () => undefined, scenario = 'memorandum-2025'): Game {
  const game = openGame(RULES, { scenario, quarters: 12, seed: 'table' });
  change(game);
  afterBriefing({ rules: RULES, game, facts: undefined });
  return game;
}

/** A year after the closing of what was signed in October 2025: a table was called, and it is OpenAI’s turn. */
export const afterClosing = (change: (game: Game) => void = () => undefined): Game =>
  atTable((game) => {
    game.quarter = 4;
    game.memorandum = null;
    game.contract = { ...game.contract, package: packageWith(), closedQuarter: 0 };
    game.shares = { unissued: 0, microsoft: 2_700, foundation: 2_600, staff: 2_491, investors: 2_209 };
    game.table.called = true;
    change(game);
  });

export interface Told {
  readonly game: Game;
  readonly facts: readonly Fact[];
}

/** Plays moves one after the other; throws where one is refused. */
export function plays(from: Game, ...moves: readonly Move[]): Told {
  let game = from;
  const facts: Fact[] = [];
  for (const move of moves) {
    const done = play(RULES, game, move);
    if (done.game === undefined) throw new RangeError(`${JSON.stringify(move)} is refused: ${done.refusal.code}`);
    game = done.game;
    facts.push(...done.facts);
  }
  return { game, facts };
}

/** The code with which the rules refuse a move, or undefined. */
export const refusalOf = (game: Game, move: Move): string | undefined => play(RULES, game, move).refusal?.code;

/** What was signed in October 2025 with some terms moved. */
export const offers = (
  side: Side,
  terms: Terms = {},
  more: Partial<Extract<Move, { type: 'propose' }>> = {},
): Move => ({ side, type: 'propose', package: packageWith(terms), ...more });

export const names = (side: Side, terms: Terms): Move => ({
  side,
  type: 'memorandum',
  package: packageOf(RULES, terms),
});

export const letter = (side: Side, ...riders: readonly Rider[]): Move => ({ side, type: 'letter', riders });

export const accepts = (side: Side, draft: 0 | 1 = 0): Move => ({ side, type: 'accept', draft });

export const probes = (side: Side, terms: readonly [number, number] = [0, 1]): Move => ({ side, type: 'probe', terms });

export const adjourns = (side: Side): Move => ({ side, type: 'adjourn' });

export const walksOut = (side: Side): Move => ({ side, type: 'walk-out' });
