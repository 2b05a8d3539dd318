import { ascendingBy, firstAtLeast } from './order.ts';
import { indices, type Luck, type Package } from './package.ts';
import { shapeOf, type Tables } from './utility.ts';

/** A choice for some of the issues, as a chain, and what it is worth. */
interface Part {
  readonly worth: number;
  readonly issue: number;
  readonly value: number;
  readonly rest: Part | undefined;
}

/** Choices for half of the issues, by rising worth; `worths` repeats theirs for fast reading. */
interface Half {
  readonly parts: readonly Part[];
  readonly worths: Float64Array;
}

/**
 * All packages of an additive utility, ordered by worth without being listed: every package is a choice for one half
 * of the issues and one for the other (meet in the middle, Horowitz and Sahni 1974), so 174 million packages take two
 * lists of thirteen thousand.
 */
export interface Ranking {
  readonly issues: number;
  readonly left: Half;
  readonly right: Half;
}

/** Longest half kept whole; a longer one is thinned evenly by worth, ends included. */
const MOST_PARTS = 20_000;

/** Two worths closer than this are one: sums of fractions carry noise. */
export const NOISE = 1e-9;

export function rankingOf(tables: Tables): Ranking {
  const sides: [number[], number[]] = [[], []];
  const sizes = [1, 1];
  for (const issue of ascendingBy(indices(tables.length), (place) => -(shapeOf(tables)[place] ?? 1))) {
    const side = (sizes[0] ?? 1) <= (sizes[1] ?? 1) ? 0 : 1;
    sides[side].push(issue);
    sizes[side] = (sizes[side] ?? 1) * (tables[issue]?.length ?? 1);
  }
  return { issues: tables.length, left: halfOf(tables, sides[0]), right: halfOf(tables, sides[1]) };
}

function halfOf(tables: Tables, issues: readonly number[]): Half {
  let parts: readonly (Part | undefined)[] = [undefined];
  for (const issue of issues) {
    parts = thinned(
      parts.flatMap((rest) =>
        (tables[issue] ?? []).map((worth, value): Part => ({ worth: worth + (rest?.worth ?? 0), issue, value, rest })),
      ),
    );
  }
  const sorted = byWorth(parts.filter((part) => part !== undefined));
  return { parts: sorted, worths: Float64Array.from(sorted.length > 0 ? sorted.map((part) => part.worth) : [0]) };
}

function byWorth(parts: readonly Part[]): Part[] {
  return ascendingBy(parts, (part) => part.worth);
}

function thinned(parts: readonly Part[]): readonly Part[] {
  if (parts.length <= MOST_PARTS) return parts;
  const sorted = byWorth(parts);
  const step = (sorted.length - 1) / (MOST_PARTS - 1);
  return indices(MOST_PARTS).flatMap((place) => sorted[Math.round(place * step)] ?? []);
}

function packageAt(ranking: Ranking, left: number, right: number): Package {
  const values = new Array<number>(ranking.issues).fill(0);
  for (const start of [ranking.left.parts[left], ranking.right.parts[right]]) {
    for (let part = start; part !== undefined; part = part.rest) values[part.issue] = part.value;
  }
  return values;
}

/** The package worth least among those worth at least `target`; the best of all where none is. */
export function nearestAbove(ranking: Ranking, target: number): Package {
  const left = ranking.left.worths;
  const right = ranking.right.worths;
  let found: readonly [number, number] = [left.length - 1, right.length - 1];
  let least = Infinity;
  let j = right.length;
  left.forEach((worth, i) => {
    while (j > 0 && worth + (right[j - 1] ?? 0) >= target - NOISE) j -= 1;
    const sum = worth + (right[j] ?? Infinity);
    if (sum < least) {
      least = sum;
      found = [i, j];
    }
  });
  return packageAt(ranking, ...found);
}

/** Packages worth `low` to `high`: all of them where they are at most `most`, otherwise that many drawn by luck. */
export function packagesWithin(ranking: Ranking, low: number, high: number, most: number, luck: Luck): Package[] {
  const right = ranking.right.worths;
  const spans = Array.from(ranking.left.worths, (worth, place) => {
    const from = firstAtLeast(right, low - NOISE - worth);
    return { place, from, count: Math.max(0, firstAtLeast(right, high + NOISE - worth) - from), before: 0 };
  }).filter((span) => span.count > 0);
  let total = 0;
  for (const span of spans) {
    span.before = total;
    total += span.count;
  }
  const befores = spans.map((span) => span.before);
  const ranks = total <= most ? indices(total) : indices(most).map(() => Math.floor(luck() * total));
  return ranks.flatMap((rank) => {
    const span = spans[firstAtLeast(befores, rank + 1) - 1];
    return span === undefined ? [] : [packageAt(ranking, span.place, span.from + rank - span.before)];
  });
}

/** Packages from the best down, each once. */
export function* descending(ranking: Ranking): Generator<Package> {
  const next = new Int32Array(ranking.left.worths.length).fill(ranking.right.worths.length - 1);
  for (let place = bestLeft(ranking, next); place !== undefined; place = bestLeft(ranking, next)) {
    yield packageAt(ranking, place, next[place] ?? 0);
    next[place] = (next[place] ?? 0) - 1;
  }
}

/** The left choice that makes the best package with its next right one; undefined when all are used up. */
function bestLeft({ left, right }: Ranking, next: Int32Array): number | undefined {
  const top = right.worths.at(-1) ?? 0;
  let place: number | undefined;
  let most = -Infinity;
  for (let i = left.worths.length - 1; i >= 0; i -= 1) {
    const worth = left.worths[i] ?? 0;
    if (worth + top <= most) break;
    const sum = worth + (right.worths[next[i] ?? -1] ?? -Infinity);
    if (sum <= most) continue;
    most = sum;
    place = i;
  }
  return place;
}
