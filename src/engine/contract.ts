import type { Clauses } from './clauses.ts';
import type { Package } from './game.ts';
import { termIndex, type PublicGame, type Rulebook, type Scenario } from './rulebook.ts';

const scenarioOf = (rules: Rulebook, id: string): Scenario => {
  const found = rules.scenarios.find((scenario) => scenario.id === id);
  if (found === undefined) throw new RangeError(`no scenario ${id} in these rules`);
  return found;
};

/** What a package says, over what stands where it names nothing. */
export function clausesOfPackage(rules: Rulebook, scenario: string, pack: Package): Clauses {
  const clauses = { ...scenarioOf(rules, scenario).standing };
  for (let i = 0; i < rules.terms.length; i += 1) {
    const option = rules.terms[i]?.options[pack[i] ?? -1];
    if (option !== undefined) Object.assign(clauses, option.clauses);
  }
  return clauses;
}

/**
 * What an upheld claim of AGI leaves of a contract: no revenue share that ended at AGI, no exclusive channel or
 * licence, no research, and no later models unless post-AGI is licensed.
 */
export function afterAgi(clauses: Clauses): Clauses {
  const ends = clauses.shareEndsAtAgi ? { shareBps: 0 } : {};
  const channel = clauses.apiChannel === 'azure-only' ? { apiChannel: 'any' as const } : {};
  const scope = clauses.ipScope === 'post-agi' ? {} : { ipScope: 'products' as const };
  return { ...clauses, ...ends, ...channel, ...scope };
}

/** A package as it was read: under these rules, in this scenario, before and after an upheld claim of AGI. */
interface Reading {
  readonly rules: Rulebook;
  readonly scenario: string;
  readonly before: Clauses;
  readonly after: Clauses;
}

/** The last reading of each package. Packages are replaced whole, never changed in place. */
const readings = new WeakMap<Package, Reading>();

function readingOf(rules: Rulebook, scenario: string, pack: Package): Reading {
  let reading = readings.get(pack);
  if (reading === undefined || reading.rules !== rules || reading.scenario !== scenario) {
    const before = clausesOfPackage(rules, scenario, pack);
    reading = { rules, scenario, before, after: afterAgi(before) };
    readings.set(pack, reading);
  }
  return reading;
}

/** What a package of the state says. Read several times a step, so remembered, unlike a package that is only tried. */
export const clausesOfSigned = (rules: Rulebook, game: PublicGame, pack: Package): Clauses =>
  readingOf(rules, game.scenario, pack).before;

/** The same as it binds, after an upheld claim of AGI too. */
function bindingClauses(rules: Rulebook, game: PublicGame, pack: Package): Clauses {
  const { before, after } = readingOf(rules, game.scenario, pack);
  return game.agi.upheldQuarter === null ? before : after;
}

/** What binds now. */
export const clausesOf = (rules: Rulebook, game: PublicGame): Clauses =>
  bindingClauses(rules, game, game.contract.package);

/** What would bind if the package standing now (signed, else named in a memorandum) were closed. */
export function prospectiveClauses(rules: Rulebook, game: PublicGame): Clauses {
  const pack = game.pending?.package ?? game.memorandum?.package;
  if (pack === undefined) return clausesOf(rules, game);
  const whole = pack.length === rules.terms.length && !pack.includes(-1);
  if (whole) return bindingClauses(rules, game, pack);
  const merged = game.contract.package.map((option, i) => ((pack[i] ?? -1) >= 0 ? (pack[i] ?? -1) : option));
  const clauses = clausesOfPackage(rules, game.scenario, merged);
  return game.agi.upheldQuarter === null ? clauses : afterAgi(clauses);
}

/** Shares that a package leaves to staff and investors, bps. */
export function sharesLeftBps(clauses: Clauses): number {
  const microsoft = clauses.microsoftStake === 'claim' ? 0 : clauses.microsoftStake;
  const foundation = clauses.foundationStake === 'control' ? 0 : clauses.foundationStake;
  return 10_000 - microsoft - foundation;
}

/** A package leaves staff and investors at least this, or is refused. */
export const LEAST_LEFT_BPS = 3_600;

/** The calendar year and quarter (1 to 4) of a quarter of the campaign. */
export function calendar(rules: Rulebook, game: PublicGame, quarter = game.quarter): { year: number; quarter: number } {
  const { start } = scenarioOf(rules, game.scenario);
  const index = start.quarter - 1 + quarter;
  return { year: start.year + Math.floor(index / 4), quarter: (index % 4) + 1 };
}

/** Every package by ids, for content and documents. Unknown ids stand at -1. */
export function packageOf(rules: Rulebook, ids: Readonly<Record<string, string>>): number[] {
  const pack: number[] = rules.terms.map(() => -1);
  for (const [term, option] of Object.entries(ids)) {
    const at = termIndex(rules, term);
    if (at >= 0) pack[at] = rules.terms[at]?.options.findIndex((each) => each.id === option) ?? -1;
  }
  return pack;
}
