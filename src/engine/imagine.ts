import { copyWith } from './copy.ts';
import type { Game } from './game.ts';
import type { Luck } from './luck.ts';
import type { Observation } from './observe.ts';
import { otherSide, type Side } from './vocabulary.ts';

/** What a seat must suppose to play a game forward: the other's mandate and slider, and the natures of cases. */
export interface Hidden {
  readonly mandate: string;
  readonly split: readonly [number, number, number];
  /** Supposed natures by case id; a case that is missing draws its own from the imagined luck. */
  readonly natures?: Readonly<Record<string, number>>;
}

/**
 * The only game that an agent can play forward: what it sees, what it supposes, and luck of its own. Never the
 * real seed.
 */
export function imagine(observation: Observation, hidden: Hidden, luck: Luck): Game {
  const { side, mandate, orders, ownAnswers, ownSplit } = observation;
  const other = otherSide(side);
  const game = copyWith(observation, {
    luck,
    minutes: 0,
    mandates: bySide(side, mandate, hidden.mandate),
    sealed: bySide(side, orders, null),
    answers: bySide<number[] | null>(side, ownAnswers === null ? null : [...ownAnswers], null),
    splits: bySide<[number, number, number]>(side, [...ownSplit], [...hidden.split]),
  });
  for (const each of game.cases) {
    const supposed = hidden.natures?.[each.id];
    if (each.ruling === null) each.nature = supposed ?? each.readings[side] ?? each.readings[other] ?? null;
  }
  return game;
}

const bySide = <T>(side: Side, own: T, theirs: T): Record<Side, T> =>
  side === 'openai' ? { openai: own, microsoft: theirs } : { openai: theirs, microsoft: own };

/** Members of a stratified panel of lucks from an agent's own key: the same for every package of a quarter. */
export function panelOf(key: number, of: number): Luck[] {
  const lucks: Luck[] = [];
  for (let index = 0; index < of; index += 1) {
    const quarters: number[] = [];
    for (let q = 0; q < 24; q += 1) quarters.push((key + Math.imul(q + 1, 0x9e3779b1)) >>> 0);
    lucks.push({ opening: key >>> 0, quarters, panel: { index, of } });
  }
  return lucks;
}
