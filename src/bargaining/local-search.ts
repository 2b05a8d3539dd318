import type { FrontierPoint } from './outcome.ts';
import { indices, type Package } from './package.ts';
import { cell, worthOf, type PairTable, type Utility } from './utility.ts';

/** Where a search stopped: how many packages it weighed, and whether no swap of one or two values was left to try. */
export interface Searched {
  readonly points: readonly FrontierPoint[];
  readonly evaluations: number;
  readonly settled: boolean;
}

interface Candidate extends FrontierPoint {
  explored: boolean;
}

/** One value of one issue in another's place, and what that changes by itself. */
interface Swap {
  readonly issue: number;
  readonly value: number;
  readonly first: number;
  readonly second: number;
}

/**
 * Pareto local search (Paquete, Chiarandini, Stützle 2004): from the starting packages, every swap of one value and
 * of two is tried on the true tables, and what nothing known dominates is kept, until every kept package has been
 * explored or the evaluations are used up. Starting points are explored first, spread over the whole frontier.
 */
export function localSearch(first: Utility, second: Utility, starts: readonly Package[], most: number): Searched {
  const archive: Candidate[] = [];
  for (const start of starts) keep(archive, candidate(first, second, start));
  const coupled = [coupledPairs(first), coupledPairs(second)] as const;
  let evaluations = starts.length;
  for (let next = unexplored(archive); next !== undefined; next = unexplored(archive)) {
    if (evaluations >= most) return { points: archive, evaluations, settled: false };
    next.explored = true;
    evaluations += explore(next, first, second, coupled, archive);
  }
  return { points: archive, evaluations, settled: true };
}

function candidate(first: Utility, second: Utility, offer: Package): Candidate {
  return { utilities: [worthOf(first, offer), worthOf(second, offer)], package: offer, explored: false };
}

/** The unexplored candidate nearest the archive's middle, then outwards: good trades lie between the extremes. */
function unexplored(archive: readonly Candidate[]): Candidate | undefined {
  const middle = Math.floor(archive.length / 2);
  for (let step = 0; step <= middle; step += 1) {
    const found = [archive[middle - step], archive[middle + step]].find((item) => item?.explored === false);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The pair tables of each two issues, under both their orders. */
type CoupledPairs = readonly (readonly (readonly PairTable[])[])[];

function coupledPairs(utility: Utility): CoupledPairs {
  const issues = indices(utility.singles.length);
  return issues.map((one) =>
    issues.map((two) =>
      utility.pairs.filter(
        ({ first, second }) => (first === one && second === two) || (first === two && second === one),
      ),
    ),
  );
}

function explore(
  from: Candidate,
  first: Utility,
  second: Utility,
  coupled: readonly [CoupledPairs, CoupledPairs],
  archive: Candidate[],
): number {
  const swaps = swapsFrom(from.package, first, second);
  let tried = 0;
  swaps.forEach((swap, index) => {
    tried += 1;
    consider(archive, from, swap, undefined, 0, 0);
    for (let later = index + 1; later < swaps.length; later += 1) {
      const other = swaps[later];
      if (other === undefined || other.issue === swap.issue) continue;
      tried += 1;
      const together = coupling(coupled[0][swap.issue]?.[other.issue], from.package, swap, other);
      consider(
        archive,
        from,
        swap,
        other,
        together,
        coupling(coupled[1][swap.issue]?.[other.issue], from.package, swap, other),
      );
    }
  });
  return tried;
}

function swapsFrom(offer: Package, first: Utility, second: Utility): Swap[] {
  const swaps: Swap[] = [];
  first.singles.forEach((values, issue) => {
    for (let value = 0; value < values.length; value += 1) {
      if (value === offer[issue]) continue;
      swaps.push({
        issue,
        value,
        first: change(first, offer, issue, value),
        second: change(second, offer, issue, value),
      });
    }
  });
  return swaps;
}

/** What one swap changes: its own table, and each pair that it belongs to. */
function change(utility: Utility, offer: Package, issue: number, value: number): number {
  const old = offer[issue] ?? 0;
  let sum = cell(utility.singles, issue, value) - cell(utility.singles, issue, old);
  for (const { first, second, worths } of utility.pairs) {
    if (first === issue) sum += cell(worths, value, offer[second] ?? 0) - cell(worths, old, offer[second] ?? 0);
    else if (second === issue) sum += cell(worths, offer[first] ?? 0, value) - cell(worths, offer[first] ?? 0, old);
  }
  return sum;
}

/** What two swaps change together beyond the sum of what each does alone. */
function coupling(pairs: readonly PairTable[] | undefined, offer: Package, one: Swap, two: Swap): number {
  let sum = 0;
  for (const { first, second, worths } of pairs ?? []) {
    const [row, column] = first === one.issue ? [one, two] : [two, one];
    const oldRow = offer[first] ?? 0;
    const oldColumn = offer[second] ?? 0;
    sum += cell(worths, row.value, column.value) - cell(worths, row.value, oldColumn);
    sum += cell(worths, oldRow, oldColumn) - cell(worths, oldRow, column.value);
  }
  return sum;
}

function consider(
  archive: Candidate[],
  from: Candidate,
  one: Swap,
  two: Swap | undefined,
  firstTogether: number,
  secondTogether: number,
): void {
  const first = from.utilities[0] + one.first + (two?.first ?? 0) + firstTogether;
  const second = from.utilities[1] + one.second + (two?.second ?? 0) + secondTogether;
  const place = placeOf(archive, first);
  if (dominatedAt(archive, place, first, second)) return;
  const offer = [...from.package];
  offer[one.issue] = one.value;
  if (two !== undefined) offer[two.issue] = two.value;
  keep(archive, { utilities: [first, second], package: offer, explored: false });
}

/** The archive stands by falling first worth: the first place whose worth is not above `first`. */
function placeOf(archive: readonly Candidate[], first: number): number {
  let low = 0;
  let high = archive.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((archive[middle]?.utilities[0] ?? -Infinity) > first) low = middle + 1;
    else high = middle;
  }
  return low;
}

function dominatedAt(archive: readonly Candidate[], place: number, first: number, second: number): boolean {
  const before = archive[place - 1];
  const here = archive[place];
  if (before !== undefined && before.utilities[1] >= second) return true;
  return here !== undefined && here.utilities[0] === first && here.utilities[1] >= second;
}

function keep(archive: Candidate[], item: Candidate): void {
  const [first, second] = item.utilities;
  const place = placeOf(archive, first);
  if (dominatedAt(archive, place, first, second)) return;
  let end = place;
  while ((archive[end]?.utilities[1] ?? Infinity) <= second) end += 1;
  archive.splice(place, end - place, item);
}
