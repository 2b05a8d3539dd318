import { appraise, columnOf, endIfSigned, panelFor, type Appraisal, type Worth } from '../agents/appraise.ts';
import { bidsOf } from '../content/lesson.ts';
import { copyGame } from '../engine/copy.ts';
import { packageOf } from '../engine/contract.ts';
import type { Fact } from '../engine/facts.ts';
import type { Game, Package } from '../engine/game.ts';
import { observe, type Observation } from '../engine/observe.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import type { Side } from '../engine/vocabulary.ts';
import { DEBRIEF_LUCKS } from './rerun.ts';

/** A package in the plane of both worths: hundredths of a point, under the mandates that both really had. */
export interface PlanePoint {
  readonly openai: number;
  readonly microsoft: number;
}
export interface PlanePackage extends PlanePoint {
  readonly package: Package;
}

/**
 * The plane of a game's packages, all seen from one place: the opening table, with the same imagined lucks. A point is
 * the expected end if the package is signed there, weighed by its public chance of closing.
 */
export interface Viewpoint {
  readonly rules: Rulebook;
  readonly seen: Observation;
  readonly mandates: Readonly<Record<Side, string>>;
  readonly appraisal: Appraisal;
  /** The whole expected end, by projection. */
  readonly end: (pack: Package) => Worth;
  /** A worth's totals under the two mandates. */
  readonly at: (worth: Worth) => PlanePoint;
}

/** Stands at the opening table of a game. */
export function viewpointOf(rules: Rulebook, opening: Game): Viewpoint {
  const { mandates } = opening;
  const seen = observe(copyGame(opening), 'openai');
  const lucks = panelFor(seen, DEBRIEF_LUCKS);
  const appraisal = appraise(rules, seen, lucks, true);
  const columns = { openai: columnOf(rules, mandates.openai), microsoft: columnOf(rules, mandates.microsoft) };
  return {
    rules,
    seen,
    mandates,
    appraisal,
    end: (pack) => endIfSigned(rules, seen, lucks, appraisal, pack),
    at: (worth) => ({ openai: worth[columns.openai] ?? 0, microsoft: worth[columns.microsoft] ?? 0 }),
  };
}

/** A package at its place, by a projection of its own. */
export const placed = (view: Viewpoint, pack: Package): PlanePackage => ({
  ...view.at(view.end(pack)),
  package: pack,
});

/** A contract seen from the viewpoint, with everything that it would lead to. */
export interface ContractReading {
  /** `no-deal`, `yours`, or the id of a contract of history. */
  readonly id: string;
  readonly package: Package | null;
  readonly chanceBps: number;
  /** The ten goals and every mandate's total. */
  readonly end: Worth;
  readonly point: PlanePoint;
}

export function contractReadings(view: Viewpoint, yours: Package | null): ContractReading[] {
  const { rules, appraisal } = view;
  const reading = (id: string, pack: Package): ContractReading => {
    const end = view.end(pack);
    return { id, package: pack, chanceBps: appraisal.chanceBps(pack), end, point: view.at(end) };
  };
  const history = rules.history.flatMap(({ id, terms }) => {
    const pack = packageOf(rules, terms);
    return pack.includes(-1) ? [] : [reading(id, pack)];
  });
  const end = appraisal.noDeal;
  const noDeal = { id: 'no-deal', package: null, chanceBps: 10_000, end, point: view.at(end) };
  return [noDeal, ...(yours === null ? [] : [reading('yours', yours)]), ...history];
}

/** What was signed in the end: the contract in force if one closed, else what still waits, else nothing. */
export function signedPackage({ contract, pending }: Pick<Game, 'contract' | 'pending'>): Package | null {
  if (contract.closedQuarter !== null && contract.closedQuarter > 0) return contract.package;
  if (contract.amendedQuarters.length > 0) return contract.package;
  return pending?.package ?? null;
}

/** A full package that a side put on the table. */
export interface DraftPlaced extends PlanePackage {
  readonly side: Side;
  readonly quarter: number;
}

/** Every full package that was proposed, in order, at its place; said twice in a row it counts once. */
export function draftsPlaced(
  view: Viewpoint,
  { mandates }: Pick<Game, 'mandates'>,
  facts: readonly Fact[],
): DraftPlaced[] {
  const known = new Map<string, PlanePackage>();
  const last: Partial<Record<Side, string>> = {};
  return bidsOf({ rules: view.rules, mandates, facts }).flatMap(({ side, quarter, package: pack }) => {
    const key = pack.join();
    if (last[side] === key) return [];
    last[side] = key;
    const point = known.get(key) ?? placed(view, pack);
    known.set(key, point);
    return [{ ...point, side, quarter }];
  });
}

/** What each term alone makes to both, one's own option against another contract's: the rest as in one's own. */
export function termDifferences(view: Viewpoint, yours: Package, other: Package): PlanePoint[] {
  const whole = placed(view, yours);
  return yours.map((option, term) => {
    const instead = other[term] ?? -1;
    if (instead === option || instead < 0) return { openai: 0, microsoft: 0 };
    const changed = placed(
      view,
      yours.map((each, at) => (at === term ? instead : each)),
    );
    return { openai: whole.openai - changed.openai, microsoft: whole.microsoft - changed.microsoft };
  });
}
