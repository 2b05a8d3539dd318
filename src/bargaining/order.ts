/** Sorting stands here alone, always by a total order, so that no engine's sort can change a result. */

/** A copy in ascending order of a number; equal ones keep their order. */
export function ascendingBy<T>(items: readonly T[], key: (item: T) => number): T[] {
  return [...items].sort((left, right) => key(left) - key(right));
}

/** A copy in descending order of a number, ties by a second number, also descending; equal ones keep their order. */
export function descendingBy<T>(items: readonly T[], key: (item: T) => number, second: (item: T) => number): T[] {
  return [...items].sort((left, right) => key(right) - key(left) || second(right) - second(left));
}

/** The item with the greatest key, the earliest of equals; undefined of none. */
export function greatestBy<T>(items: readonly T[], key: (item: T) => number): T | undefined {
  let best: T | undefined;
  let greatest = -Infinity;
  for (const item of items) {
    const value = key(item);
    if (value > greatest) {
      greatest = value;
      best = item;
    }
  }
  return best;
}

/** The first place in ascending numbers that holds at least `bound`; the length when none does. */
export function firstAtLeast(ascending: ArrayLike<number>, bound: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((ascending[middle] ?? Infinity) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
