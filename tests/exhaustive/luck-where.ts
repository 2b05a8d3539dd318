import { draw, luckOf, LUCK_QUARTERS, type Luck } from '../../src/engine/luck.ts';

/** What some named draws must come to in every quarter: from the first number to the second, of 10 000. */
export type Wanted = Readonly<Record<string, readonly [number, number]>>;

const MOST_TRIES = 50_000;

/**
 * Keys of luck under which the named draws fall where they are wanted, in every quarter: how a game is steered to
 * what happens once in thousands. Keys may be supplied to any game, so that it is a game like all others.
 */
export function luckWhere(seed: string, wanted: Wanted): Luck {
  const ranges = Object.entries(wanted);
  const { opening } = luckOf(seed);
  const quarters: number[] = [];
  let tries = 0;
  while (quarters.length < LUCK_QUARTERS) {
    if (tries > MOST_TRIES * LUCK_QUARTERS) throw new RangeError(`no luck as wanted: ${Object.keys(wanted).join()}`);
    const pool = luckOf(`${seed}/${String(tries)}`).quarters;
    tries += pool.length;
    const found = pool.find((key) => isAsWanted(quarters.length, key, ranges));
    if (found !== undefined) quarters.push(found);
  }
  return { opening, quarters, panel: null };
}

function isAsWanted(quarter: number, key: number, ranges: readonly (readonly [string, readonly [number, number]])[]) {
  const quarters: number[] = [];
  quarters[quarter] = key;
  const luck: Luck = { opening: 0, quarters, panel: null };
  return ranges.every(([name, [low, high]]) => {
    const value = draw(luck, quarter, name);
    return value >= low && value <= high;
  });
}
