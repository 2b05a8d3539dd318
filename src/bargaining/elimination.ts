import { combine, constant, leaf, union, type Front, type Sum } from './front.ts';
import { ascendingBy, greatestBy } from './order.ts';
import { indices, packageAt, type Shape } from './package.ts';
import { cell, shapeOf, type PairTable, type Utility } from './utility.ts';

/** Worths that hang on a few issues: one front for every choice of their values, in counting order. */
interface Factor {
  readonly scope: readonly number[];
  readonly cells: readonly Front[];
}

/** Bounds on the effort: cells in one table, points in one front, points in all. */
export interface Effort {
  readonly cells: number;
  readonly points: number;
}

export const EXACT_EFFORT: Effort = { cells: 4_000, points: 2_000_000 };

/** What stays the same through one elimination, and what it has cost so far. */
interface Run {
  readonly shape: Shape;
  readonly effort: Effort;
  spent: number;
}

/**
 * The exact Pareto front of two utilities, or undefined where it would cost more than the effort allowed.
 *
 * Issues are decided one by one. An issue that interacts with none becomes the front of its own values, and merging
 * such fronts while dropping dominated sums is the whole of the additive case. One that interacts is decided for
 * every choice of those it interacts with, which then form a composite issue (non-serial dynamic programming, Bertelè
 * and Brioschi 1972); the cost grows with the size of the clusters, not with the number of issues.
 */
export function exactFront(first: Utility, second: Utility, effort: Effort = EXACT_EFFORT): Front | undefined {
  const shape = shapeOf(first.singles);
  let factors = [...singleFactors(first, second), ...pairFactors(first, second)];
  const order = orderOf(factors, shape, effort);
  if (order === undefined) return undefined;
  const run: Run = { shape, effort, spent: 0 };
  for (const issue of order) {
    const touching = factors.filter((factor) => factor.scope.includes(issue));
    const decided = decide(issue, touching, run);
    if (decided === undefined) return undefined;
    factors = [...factors.filter((factor) => !touching.includes(factor)), decided];
  }
  return product(factors, constant(first.base, second.base), run);
}

function singleFactors(first: Utility, second: Utility): Factor[] {
  return first.singles.map((values, issue) => ({
    scope: [issue],
    cells: values.map((worth, value) => [leaf(issue, value, worth, cell(second.singles, issue, value))]),
  }));
}

function pairFactors(first: Utility, second: Utility): Factor[] {
  return [
    ...first.pairs.map((pair) => pairFactor(pair, (worth) => constant(worth, 0))),
    ...second.pairs.map((pair) => pairFactor(pair, (worth) => constant(0, worth))),
  ];
}

function pairFactor(pair: PairTable, sum: (worth: number) => Sum): Factor {
  return { scope: [pair.first, pair.second], cells: pair.worths.flatMap((row) => row.map((worth) => [sum(worth)])) };
}

type Scope = readonly number[];

/**
 * The order to decide the issues in, always the one that makes the smallest composite issue; undefined where one
 * would be larger than allowed. Only the scopes matter, so a hopeless case costs nothing.
 */
function orderOf(factors: readonly Factor[], shape: Shape, effort: Effort): number[] | undefined {
  let scopes: readonly Scope[] = factors.map((factor) => factor.scope);
  const open = new Set(indices(shape.length));
  const order: number[] = [];
  while (open.size > 0) {
    const size = (issue: number): number => sizeOf([issue, ...neighbours(issue, scopes)], shape);
    const issue = greatestBy([...open], (candidate) => -size(candidate)) ?? 0;
    if (size(issue) > effort.cells) return undefined;
    const joined = neighbours(issue, scopes);
    scopes = [...scopes.filter((scope) => !scope.includes(issue)), joined];
    open.delete(issue);
    order.push(issue);
  }
  return order;
}

function neighbours(issue: number, scopes: readonly Scope[]): number[] {
  const found = new Set(scopes.filter((scope) => scope.includes(issue)).flat());
  found.delete(issue);
  return [...found];
}

function sizeOf(scope: readonly number[], shape: Shape): number {
  return scope.reduce((size, issue) => size * (shape[issue] ?? 1), 1);
}

function decide(issue: number, touching: readonly Factor[], run: Run): Factor | undefined {
  const { shape } = run;
  const scope = neighbours(
    issue,
    touching.map((factor) => factor.scope),
  );
  const count = sizeOf(scope, shape);
  const sizes = scope.map((other) => shape[other] ?? 1);
  const choice = new Array<number>(shape.length).fill(0);
  const cells: Front[] = [];
  for (let index = 0; index < count; index += 1) {
    packageAt(sizes, index).forEach((value, place) => (choice[scope[place] ?? 0] = value));
    const front = bestValues(issue, choice, touching, run);
    if (front === undefined) return undefined;
    cells.push(front);
  }
  return { scope, cells };
}

/** The front over one issue's values, its neighbours' values being chosen. */
function bestValues(issue: number, choice: number[], touching: readonly Factor[], run: Run): Front | undefined {
  let all: Front = [];
  for (let value = 0; value < (run.shape[issue] ?? 1); value += 1) {
    choice[issue] = value;
    let front: Front | undefined = [constant(0, 0)];
    for (const factor of touching) {
      front = affordable(front, cellOf(factor, choice, run.shape), run);
      if (front === undefined) return undefined;
    }
    all = union(all, front);
  }
  return all;
}

function cellOf(factor: Factor, choice: readonly number[], shape: Shape): Front {
  let index = 0;
  for (const issue of factor.scope) index = index * (shape[issue] ?? 1) + (choice[issue] ?? 0);
  return factor.cells[index] ?? [];
}

function affordable(left: Front, right: Front, run: Run): Front | undefined {
  const both = combine(left, right, run.effort.points);
  run.spent += both?.length ?? 0;
  return run.spent > run.effort.points ? undefined : both;
}

/** What is left are independent groups: their fronts merge, the small ones first. */
function product(factors: readonly Factor[], base: Sum, run: Run): Front | undefined {
  let front: Front | undefined = [base];
  for (const factor of ascendingBy(factors, (group) => group.cells[0]?.length ?? 0)) {
    front = affordable(front, factor.cells[0] ?? [], run);
    if (front === undefined) return undefined;
  }
  return front;
}
