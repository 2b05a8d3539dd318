import { columnOf, type Worth } from '../agents/appraise.ts';
import { azureShareBps, usableMw } from '../engine/compute.ts';
import type { Game } from '../engine/game.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { finalScore } from '../engine/score.ts';
import { SIDES, type Side } from '../engine/vocabulary.ts';
import { expectedEnd, rerun, type FinishedGame } from './rerun.ts';

/** Hundredths of a point, by side. */
export type BySide = Readonly<Record<Side, number>>;

/** A quarter of the game: what each could expect at its start, and what the quarter added. Hundredths of a point. */
export interface QuarterReading {
  readonly quarter: number;
  /** The expected end under steady play as the quarter begins. */
  readonly expected: BySide;
  /** What both sides' answers, signatures and orders of the quarter added to it, luck being average. */
  readonly decisions: BySide;
  /** What the real luck of the quarter added to that. */
  readonly luck: BySide;
  /** Numbers at the end of the quarter, by name with their unit. */
  readonly books: Readonly<Record<string, number>>;
}

/** The game, quarter by quarter. `expected` plus every `decisions` and `luck` is the final score, exactly. */
export interface Course {
  readonly quarters: readonly QuarterReading[];
  readonly final: BySide;
  /** Quarters in which an agreement was signed and closed, or null. */
  readonly signedQuarter: number | null;
  readonly closedQuarter: number | null;
}

/** What is noted of a quarter while the game is played again. */
interface Note {
  readonly quarter: number;
  readonly start: BySide;
  sealed: BySide | undefined;
  books: Readonly<Record<string, number>> | undefined;
}

/** Plays the game again and reads the expected end as each quarter begins and as its orders are sealed. */
export function courseOf(rules: Rulebook, finished: FinishedGame): Course {
  const notes: Note[] = [];
  const { game, facts } = rerun(rules, finished, (before, move) => {
    const totals = (worth: Worth): BySide => totalsOf(rules, before, worth);
    let note = notes.at(-1);
    if (note?.quarter !== before.quarter) {
      if (note !== undefined) note.books = booksOf(before);
      note = {
        quarter: before.quarter,
        start: totals(expectedEnd(rules, before)),
        sealed: undefined,
        books: undefined,
      };
      notes.push(note);
    }
    if (move.type !== 'direct') return;
    const other = before.sealed[move.side === 'openai' ? 'microsoft' : 'openai'];
    if (other === null) return;
    const { directives, split, matches } = move;
    const own = { directives, split, matches };
    const orders = move.side === 'openai' ? { openai: own, microsoft: other } : { openai: other, microsoft: own };
    note.sealed = totals(expectedEnd(rules, before, orders));
  });
  const last = notes.at(-1);
  if (last !== undefined) last.books = booksOf(game);
  const final = bySide((side) => finalScore(rules, game, side).total);
  const signed = facts.find((fact) => fact.type === 'agreement-signed');
  return {
    quarters: notes.map((note, at) => readingOf(note, notes[at + 1]?.start ?? final)),
    final,
    signedQuarter: signed?.quarter ?? null,
    closedQuarter: game.contract.closedQuarter,
  };
}

function readingOf({ quarter, start, sealed = start, books = {} }: Note, next: BySide): QuarterReading {
  return {
    quarter,
    expected: start,
    decisions: bySide((side) => sealed[side] - start[side]),
    luck: bySide((side) => next[side] - sealed[side]),
    books,
  };
}

const bySide = (of: (side: Side) => number): BySide => ({ openai: of('openai'), microsoft: of('microsoft') });

/** Both sides' totals in a projection, under the mandates that they really had. */
export const totalsOf = (rules: Rulebook, { mandates }: Pick<Game, 'mandates'>, worth: Worth): BySide =>
  bySide((side) => worth[columnOf(rules, mandates[side])] ?? 0);

function booksOf(game: Game): Record<string, number> {
  const books: Record<string, number> = {
    trust: game.gauges.trust,
    openaiUsableMw: usableMw(game),
    azureShareBps: azureShareBps(game),
    valuationUsdM: game.gauges['openai.valuationUsdM'],
    openaiReleased: game.gauges['openai.released'],
    frontier: game.gauges['world.frontier'],
  };
  for (const side of SIDES) {
    books[`${side}CashUsdM`] = game.money[side];
    books[`${side}Credibility`] = game.gauges[`${side}.credibility`];
    books[`${side}Legitimacy`] = game.gauges[`${side}.legitimacy`];
  }
  return books;
}
