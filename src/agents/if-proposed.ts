import { imagine, panelOf } from '../engine/imagine.ts';
import type { Fact } from '../engine/facts.ts';
import type { Package, Rider } from '../engine/game.ts';
import { observe } from '../engine/observe.ts';
import { advance } from '../engine/play.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { otherSide } from '../engine/vocabulary.ts';
import { witnessed } from '../engine/witness.ts';
import type { SeatView } from './agent.ts';
import { suppose } from './appraise.ts';

/** A proposal that has not been made: a package with what would ride on it. */
export interface Sketch {
  readonly package: Package;
  readonly riders: readonly Rider[];
  readonly firm: readonly number[];
}

/** Nobody at the table knows how many rounds there are: what is asked supposes that one more is left. */
const ROUNDS_LEFT = 2;

/**
 * What a seat would see had the other side put this to it now: the rules' own move, made in a game that is imagined
 * from the seat's view. Nothing that the rules do at a table reads what is hidden but the rounds. Undefined where the
 * rules refuse the move.
 */
export function ifProposed(rules: Rulebook, view: SeatView, sketch: Sketch): SeatView | undefined {
  const seen = view.observation;
  const asker = otherSide(seen.side);
  const [luck] = panelOf(0, 1);
  if (luck === undefined) return undefined;
  const game = imagine(seen, suppose(rules, seen), luck);
  game.table.rounds = game.table.moves + ROUNDS_LEFT;
  const facts: Fact[] = [];
  if (advance(rules, game, { side: asker, type: 'propose', ...sketch }, facts) !== undefined) return undefined;
  return { observation: observe(game, seen.side), facts: [...view.facts, ...witnessed(facts, seen.side)] };
}
