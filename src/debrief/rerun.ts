import type { Fact } from '../engine/facts.ts';
import type { Game, Orders } from '../engine/game.ts';
import type { Luck } from '../engine/luck.ts';
import type { Move } from '../engine/moves.ts';
import { observe } from '../engine/observe.ts';
import { panelOf } from '../engine/imagine.ts';
import type { Settings } from '../engine/opening.ts';
import { advance, openGame } from '../engine/play.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import type { Side } from '../engine/vocabulary.ts';
import { project, type Change, type Worth } from '../agents/appraise.ts';

/** A game that is over, as the debrief is asked about it: enough to play every move of it again. */
export interface FinishedGame {
  readonly settings: Settings;
  readonly moves: readonly Move[];
}

/**
 * Plays a finished game again and shows the state before each move. The game that is shown goes on changing: who
 * wants to keep it copies it. A move that the rules refuse ends the run there; a parsed replay has none.
 */
export function rerun(
  rules: Rulebook,
  { settings, moves }: FinishedGame,
  before?: (game: Game, move: Move, facts: readonly Fact[]) => void,
): { readonly game: Game; readonly facts: readonly Fact[] } {
  const facts: Fact[] = [];
  const game = openGame(rules, settings, facts);
  for (const move of moves) {
    before?.(game, move, facts);
    if (advance(rules, game, move, facts) !== undefined) break;
  }
  return { game, facts };
}

/** Lucks behind the numbers of the debrief. */
export const DEBRIEF_LUCKS = 8;

/** The debrief's own panel: one for the whole game, so that its quarters compare. */
const lucksOf = (quarter: number): Luck[] => panelOf(0x2545_f491 + quarter * 977, DEBRIEF_LUCKS);

/**
 * The mean end of a game from where it stands, everything hidden known but the luck: the natures that have been
 * drawn, both sliders, both sides' answers. Steady hands play on after `first`.
 */
export function expectedEnd(
  rules: Rulebook,
  game: Game,
  first?: Partial<Readonly<Record<Side, Orders>>>,
  change?: Change,
): Worth {
  const seen = observe(game, 'openai');
  const natures: Record<string, number> = {};
  for (const each of game.cases) if (each.nature !== null) natures[each.id] = each.nature;
  const { openai, microsoft } = game.answers;
  const known: Change = (draft) => {
    draft.game.answers = { openai: openai && [...openai], microsoft: microsoft && [...microsoft] };
    change?.(draft);
  };
  const hidden = { mandate: game.mandates.microsoft, split: game.splits.microsoft, natures };
  return project(rules, seen, lucksOf(game.quarter), known, first, hidden);
}
