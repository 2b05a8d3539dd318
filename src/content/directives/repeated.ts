import type { Order } from '../../engine/game.ts';
import type { PublicGame } from '../../engine/rulebook.ts';

const NEVER = 99;

/** Quarters since a directive was last carried out (on a target); 0 within the same quarter. */
export function quartersSince(game: PublicGame, id: string, target: string | null = null): number {
  const mark = game.marks[target === null ? `directive/${id}` : `directive/${id}/${target}`];
  return mark === undefined ? NEVER : game.quarter + 1 - mark;
}

/** What is left of an effect that is repeated: half at once, growing back to the whole in `rest` quarters. */
export function worn(game: PublicGame, id: string, whole: number, rest: number): number {
  const since = Math.min(rest, quartersSince(game, id));
  return Math.round((whole * (rest + since)) / (2 * rest));
}

/** An order without a target: what a steady hand gives again and again. */
export const ordered = (id: string, choice: string): Order => ({ id, target: null, choice });
