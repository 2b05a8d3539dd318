import { copyGame } from '../../src/engine/copy.ts';
import type { Game, Orders } from '../../src/engine/game.ts';
import type { Rulebook } from '../../src/engine/rulebook.ts';
import { measure, type GoalScores } from '../../src/engine/score.ts';
import { playSteadily } from '../../src/engine/steady.ts';
import { GOALS, SIDES, type Side } from '../../src/engine/vocabulary.ts';

/** A difference of one point of a goal, in the hundredths of the score. */
export const POINT = 100;

/** All ten goals at the campaign's end, if a state is changed so and steady hands play on under the same luck. */
export function endOf(
  rules: Rulebook,
  from: Game,
  change: (game: Game) => void = () => undefined,
  orders?: Partial<Readonly<Record<Side, Orders>>>,
): GoalScores {
  const game = copyGame(from);
  change(game);
  playSteadily({ rules, game, facts: undefined }, orders);
  return measure(rules, game);
}

/** The most by which one goal of one side differs, hundredths. */
export function difference(a: GoalScores, b: GoalScores): number {
  const gaps = SIDES.flatMap((side) => GOALS[side].map((goal) => (a[side][goal] ?? 0) - (b[side][goal] ?? 0)));
  return Math.max(...gaps.map(Math.abs));
}

/** The largest difference found so far under each name that is expected to make one. */
export interface Findings {
  readonly note: (name: string, hundredths: number) => void;
  readonly isFound: (name: string) => boolean;
  /** What never made a point, and the most that it did. */
  readonly weak: () => string[];
}

export function findingsFor(names: readonly string[]): Findings {
  const most = new Map<string, number>(names.map((name) => [name, -1]));
  const of = (name: string): number => most.get(name) ?? Infinity;
  return {
    note: (name, hundredths) => {
      if (hundredths > of(name)) most.set(name, hundredths);
    },
    isFound: (name) => of(name) >= POINT,
    weak: () =>
      names
        .filter((name) => of(name) < POINT)
        .map((name) => (of(name) < 0 ? `${name}: never tried` : `${name}: ${String(of(name))} hundredths at most`)),
  };
}
