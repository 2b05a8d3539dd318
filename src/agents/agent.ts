import type { Fact } from '../engine/facts.ts';
import { draw, type Luck } from '../engine/luck.ts';
import type { Move } from '../engine/moves.ts';
import type { Observation } from '../engine/observe.ts';
import type { Rulebook } from '../engine/rulebook.ts';

/** All that a player gets: what its seat sees now, and what it has witnessed. */
export interface SeatView {
  readonly observation: Observation;
  readonly facts: readonly Fact[];
}

/**
 * A computer player. It takes what its seat sees and a luck of its own, never a Game or the game's seed, and keeps
 * no memory: the same view and luck give the same move, whenever it is asked.
 */
export interface Agent {
  readonly id: string;
  readonly decide: (rules: Rulebook, view: SeatView, luck: Luck) => Move;
}

/** A named draw of an agent's own luck at this point of the game, 0 to 9 999. */
export const ownDraw = (view: SeatView, luck: Luck, name: string): number => {
  const { quarter, table, side } = view.observation;
  return draw(luck, quarter, `${side}/${String(table.moves)}/${name}`);
};
