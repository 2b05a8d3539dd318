import { descendingBy } from './order.ts';
import type { Package, Shape } from './package.ts';

/**
 * A pair of worths and how it was come by: a leaf fixes one issue's value, a branch is the sum of two others. The
 * tree keeps packages without copying them at every merge.
 */
export interface Sum {
  readonly first: number;
  readonly second: number;
  readonly issue: number;
  readonly value: number;
  readonly left: Sum | undefined;
  readonly right: Sum | undefined;
}

/** Sums of which none dominates another, the first side's worth strictly falling and the second's strictly rising. */
export type Front = readonly Sum[];

/** Something in which nothing is decided and that is worth the same always: a base, or a pair's cell. */
export function constant(first: number, second: number): Sum {
  return { first, second, issue: -1, value: 0, left: undefined, right: undefined };
}

export function leaf(issue: number, value: number, first: number, second: number): Sum {
  return { first, second, issue, value, left: undefined, right: undefined };
}

/** The front of any sums: the dominated are dropped, and of equal ones all but the earliest. */
export function frontOf(sums: readonly Sum[]): Front {
  const front: Sum[] = [];
  let best = -Infinity;
  for (const sum of descendingBy(
    sums,
    (sum) => sum.first,
    (sum) => sum.second,
  )) {
    if (sum.second > best) {
      front.push(sum);
      best = sum.second;
    }
  }
  return front;
}

/** The front of two fronts together, in one pass. */
export function union(left: Front, right: Front): Front {
  const front: Sum[] = [];
  let best = -Infinity;
  let i = 0;
  let j = 0;
  for (;;) {
    const next = greater(left[i], right[j]);
    if (next === undefined) return front;
    if (next === left[i]) i += 1;
    else j += 1;
    if (next.second > best) {
      front.push(next);
      best = next.second;
    }
  }
}

function greater(left: Sum | undefined, right: Sum | undefined): Sum | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  if (left.first !== right.first) return left.first > right.first ? left : right;
  return left.second >= right.second ? left : right;
}

/**
 * The front of all sums of one from each: what two independent groups of issues make together. Dominated parts make
 * dominated sums, so pruning as we go loses nothing. `limit` bounds the points; past it the answer is undefined.
 */
export function combine(left: Front, right: Front, limit = Infinity): Front | undefined {
  const [long, short] = left.length >= right.length ? [left, right] : [right, left];
  return combineRange(long, short, 0, short.length, limit);
}

function combineRange(long: Front, short: Front, from: number, to: number, limit: number): Front | undefined {
  const only = short[from];
  if (only === undefined) return [];
  if (to - from === 1) return long.map((sum) => plus(sum, only));
  const middle = Math.floor((from + to) / 2);
  const lower = combineRange(long, short, from, middle, limit);
  const upper = combineRange(long, short, middle, to, limit);
  if (lower === undefined || upper === undefined) return undefined;
  const both = union(lower, upper);
  return both.length > limit ? undefined : both;
}

function plus(left: Sum, right: Sum): Sum {
  return { first: left.first + right.first, second: left.second + right.second, issue: -1, value: 0, left, right };
}

/** The package that a sum stands for; issues it does not decide get their first value. */
export function packageOf(sum: Sum, shape: Shape): Package {
  const values = new Array<number>(shape.length).fill(0);
  const open: Sum[] = [sum];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (part.issue >= 0) values[part.issue] = part.value;
    if (part.left !== undefined) open.push(part.left);
    if (part.right !== undefined) open.push(part.right);
  }
  return values;
}
