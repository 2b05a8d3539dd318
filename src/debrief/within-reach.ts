import { worthIn, columnOf } from '../agents/appraise.ts';
import { paretoFrontier } from '../bargaining/frontier.ts';
import type { FrontierPoint } from '../bargaining/outcome.ts';
import { kalaiSmorodinskyPoint, nashPoint, rationalPoints, utilitarianPoint } from '../bargaining/solutions.ts';
import type { PairTable, Utility } from '../bargaining/utility.ts';
import { clausesOfPackage, LEAST_LEFT_BPS, sharesLeftBps } from '../engine/contract.ts';
import type { Package } from '../engine/game.ts';
import { sortedBy } from '../engine/order.ts';
import { placed, type PlanePackage, type PlanePoint, type Viewpoint } from './plane.ts';

/** What could be had at the opening table. */
export interface WithinReach {
  /** By rising worth to OpenAI: the packages that none of the searched beats for both, each by its own projection. */
  readonly frontier: readonly PlanePackage[];
  readonly nash: PlanePackage | undefined;
  readonly kalaiSmorodinsky: PlanePackage | undefined;
  readonly utilitarian: PlanePackage | undefined;
  /** Other packages, drawn evenly, by the tables: where most of them lie. */
  readonly cloud: readonly PlanePoint[];
}

/** Points of the frontier that are checked by a projection of their own. */
const CHECKED = 110;
const CLOUD = 320;

/**
 * The frontier: exact on the tables of single terms and declared pairs, then bettered by swaps with the chance of
 * closing weighed in, then projected. `also` are packages that were really on the table: none of them may beat it.
 */
export function withinReach(view: Viewpoint, also: readonly PlanePackage[], noDeal: PlanePoint): WithinReach {
  const byTables = tablePoint(view);
  const found = paretoFrontier(...utilities(view)).points.map((point) => point.package);
  const start = found.filter((pack) => allowed(view, pack)).map(byTables);
  const searched = swapped(view, undominated(start), byTables);
  const step = Math.max(1, searched.length / CHECKED);
  const kept = searched.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
  const frontier = undominated([...kept.map((point) => placed(view, point.package)), ...also]);
  const points = frontier.map((point): FrontierPoint => ({
    utilities: [point.openai, point.microsoft],
    package: point.package,
  }));
  const disagreement = [noDeal.openai, noDeal.microsoft] as const;
  const rational = rationalPoints({ points, exact: false, quality: NO_QUALITY }, disagreement);
  return {
    frontier,
    nash: planePackage(nashPoint(rational, disagreement)),
    kalaiSmorodinsky: planePackage(kalaiSmorodinskyPoint(rational, disagreement)),
    utilitarian: planePackage(utilitarianPoint(rational)),
    cloud: cloudOf(view, byTables),
  };
}

const NO_QUALITY = { evaluations: 0, settled: true, gain: 1 };

const planePackage = (point: FrontierPoint | undefined): PlanePackage | undefined =>
  point && { openai: point.utilities[0], microsoft: point.utilities[1], package: point.package };

/** A package's place by the tables alone. */
function tablePoint({ rules, appraisal, mandates, at }: Viewpoint): (pack: Package) => PlanePackage {
  const noDeal = at(appraisal.noDeal);
  const [openai, microsoft] = [columnOf(rules, mandates.openai), columnOf(rules, mandates.microsoft)];
  return (pack) => ({
    openai: noDeal.openai + worthIn(appraisal, pack, openai),
    microsoft: noDeal.microsoft + worthIn(appraisal, pack, microsoft),
    package: pack,
  });
}

/** Whether the shares of a package leave enough to staff and investors. */
const allowed = ({ rules, seen }: Viewpoint, pack: Package): boolean =>
  sharesLeftBps(clausesOfPackage(rules, seen.scenario, pack)) >= LEAST_LEFT_BPS;

/** Makes a package that the rules refuse worse than any other to both. */
const REFUSED = -10_000_000;

/** Both sides' worths of a package that closes, as tables of bargaining theory. */
function utilities(view: Viewpoint): [Utility, Utility] {
  const { rules, appraisal, mandates } = view;
  const of = (mandate: string): Utility => {
    const column = columnOf(rules, mandate);
    const pairs = [...refusedPairs(view)];
    for (const { first, second, worth } of appraisal.pairs) {
      pairs.push(
        pairTable(view, first[0], second[0], (a, b) => (a === first[1] && b === second[1] ? (worth[column] ?? 0) : 0)),
      );
    }
    return {
      base: appraisal.base[column] ?? 0,
      singles: appraisal.singles.map((options) => options.map((worth) => worth[column] ?? 0)),
      pairs,
    };
  };
  return [of(mandates.openai), of(mandates.microsoft)];
}

function pairTable(
  { rules }: Viewpoint,
  first: number,
  second: number,
  worth: (a: number, b: number) => number,
): PairTable {
  const options = (term: number): readonly unknown[] => rules.terms[term]?.options ?? [];
  return { first, second, worths: options(first).map((_, a) => options(second).map((__, b) => worth(a, b))) };
}

/** The two stakes together: what leaves too little is refused. */
function refusedPairs(view: Viewpoint): PairTable[] {
  const first = view.rules.terms.findIndex(({ id }) => id === 'microsoftStake');
  const second = view.rules.terms.findIndex(({ id }) => id === 'nonprofitStake');
  if (first < 0 || second < 0) return [];
  const { reference } = view.appraisal;
  const fits = (a: number, b: number): boolean =>
    allowed(
      view,
      reference.map((option, at) => (at === first ? a : at === second ? b : option)),
    );
  return [pairTable(view, first, second, (a, b) => (fits(a, b) ? 0 : REFUSED))];
}

/** The points that no other beats for both, by rising worth to OpenAI; of equals the first. */
export function undominated<P extends PlanePoint>(points: readonly P[]): P[] {
  const falling = sortedBy(
    sortedBy(points, ({ microsoft }) => -microsoft),
    ({ openai }) => -openai,
  );
  const kept: P[] = [];
  let most = -Infinity;
  for (const point of falling) {
    if (point.microsoft <= most) continue;
    most = point.microsoft;
    kept.push(point);
  }
  return kept.reverse();
}

const PASSES = 3;

/** Betters a frontier by changing one term at a time, as long as anything new is found. */
function swapped(
  view: Viewpoint,
  start: readonly PlanePackage[],
  byTables: (pack: Package) => PlanePackage,
): PlanePackage[] {
  let front = [...start];
  const tried = new Set<string>();
  for (let pass = 0; pass < PASSES; pass += 1) {
    const fresh = front.filter((point) => !tried.has(point.package.join()));
    if (fresh.length === 0) break;
    const found = fresh.flatMap((point) => {
      tried.add(point.package.join());
      return neighbours(view, point.package).map(byTables);
    });
    front = undominated([...front, ...found]);
  }
  return front;
}

function neighbours(view: Viewpoint, pack: Package): Package[] {
  return view.rules.terms.flatMap((term, at) =>
    term.options.flatMap((_, option) => {
      if (option === pack[at]) return [];
      const changed = pack.map((each, i) => (i === at ? option : each));
      return allowed(view, changed) ? [changed] : [];
    }),
  );
}

/** Packages drawn evenly: always the same ones, by Lehmer's generator (Park and Miller 1988). */
function cloudOf(view: Viewpoint, byTables: (pack: Package) => PlanePackage): PlanePoint[] {
  let state = 4_417;
  const next = (below: number): number => {
    state = (state * 16_807) % 2_147_483_647;
    return state % below;
  };
  const cloud: PlanePoint[] = [];
  for (let i = 0; i < CLOUD; i += 1) {
    const pack = view.rules.terms.map((term) => next(term.options.length));
    if (!allowed(view, pack)) continue;
    const { openai, microsoft } = byTables(pack);
    cloud.push({ openai, microsoft });
  }
  return cloud;
}

/** How much better one side could have done with the other no worse off, and the package that proves it. */
export interface Left {
  readonly points: number;
  readonly package: Package;
}

/** What a point leaves unused for each side. */
export function leftUnused(
  frontier: readonly PlanePackage[],
  from: PlanePackage,
): { readonly openai: Left; readonly microsoft: Left } {
  const best = (own: 'openai' | 'microsoft', theirs: 'openai' | 'microsoft'): Left => {
    let left: Left = { points: 0, package: from.package };
    for (const point of frontier) {
      if (point[theirs] < from[theirs] || point[own] - from[own] <= left.points) continue;
      left = { points: point[own] - from[own], package: point.package };
    }
    return left;
  };
  return { openai: best('openai', 'microsoft'), microsoft: best('microsoft', 'openai') };
}
