import { insultOf, ride } from '../engine/table.ts';
import type { Package, Rider } from '../engine/game.ts';
import type { Luck } from '../engine/luck.ts';
import { sortedBy } from '../engine/order.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { otherSide } from '../engine/vocabulary.ts';
import type { SeatView } from './agent.ts';
import { columnOf, endIfSigned, type Appraisal } from './appraise.ts';
import { believedWorth, type Belief } from './beliefs.ts';
import type { PossibleDraft } from './drafts.ts';
import { keepsFirm, movesTheirFirm } from './firmness.ts';
import type { Level } from './level.ts';

/** The least that a deal must be worth to be signed, hundredths of a point over no deal. */
export const RESERVE = 30;

/** What a level has to go by when it looks for its next proposal. Hundredths of a point over no deal. */
export interface Position {
  readonly rules: Rulebook;
  readonly view: SeatView;
  readonly appraisal: Appraisal;
  readonly level: Level;
  readonly lucks: readonly Luck[];
  /** Packages that it would think of proposing. */
  readonly drafts: readonly PossibleDraft[];
  /** What it asks for now. */
  readonly target: number;
  /** What the other is thought to be content with; infinite where nothing is known or the level does not ask. */
  readonly demand: number;
}

/** A package with its worth by a projection of its own, hundredths over no deal. */
export interface Checked {
  readonly package: Package;
  readonly worth: number;
}

/** What the other's last package is believed to be worth to it, less a little: it would take its own proposal back. */
export function demandOf(
  rules: Rulebook,
  { observation: { side, table } }: SeatView,
  appraisal: Appraisal,
  believed: readonly Belief[],
): number {
  const { lastPackage } = table.seats[otherSide(side)];
  return lastPackage === null ? Infinity : believedWorth(rules, appraisal, believed, lastPackage) - SHORT_OF;
}

const SHORT_OF = 30;

/** What signing a package with its riders is worth by a projection of its own, hundredths over no deal. */
export function projectedWorth(position: Position, pack: Package, riders: readonly Rider[] = []): number {
  const { rules, view, appraisal, lucks } = position;
  const column = columnOf(rules, view.observation.mandate);
  const end = endIfSigned(rules, view.observation, lucks, appraisal, pack, (draft) => {
    for (const rider of riders) ride(draft, rider);
  });
  return (end[column] ?? 0) - (appraisal.noDeal[column] ?? 0);
}

/**
 * Of the drafts that meet the target, the one believed best for the other (or, where some would content it, the best
 * of those for oneself), checked by its own projection; neither an insult nor what was said already this quarter.
 * Drafts that fall short stand in line behind, best own worth first.
 */
export function nextDraft(position: Position): Checked | undefined {
  const { rules, view, drafts, target, level } = position;
  const { observation: seen } = view;
  const said = saidBefore(view);
  const ranked = sortedBy(drafts, (draft) => rankOf(position, draft));
  let best: Checked | undefined;
  let left = level.table.checks;
  for (const { package: pack, own } of ranked) {
    if (left === 0 || own < RESERVE) break;
    if (said.has(pack.join()) || insultOf(rules, seen, seen.side, pack) !== undefined) continue;
    const worth = projectedWorth(position, pack);
    left -= 1;
    if (worth >= RESERVE && (best === undefined || worth > best.worth)) best = { package: pack, worth };
    if (worth >= target) break;
  }
  return best;
}

/** What moving a term that the other has marked firm is thought to lose of its good will, hundredths of a point. */
const FIRM = 100;
/** What a draft that gives up a firm term of one's own must gain against one that keeps it. */
const OFF_FIRM = 300;
/** More than any worth: tells kinds of drafts apart. */
const KIND = 1_000_000;

/** A draft's place in line, the lowest first. */
function rankOf({ view, target, demand }: Position, draft: PossibleDraft): number {
  const kept = keepsFirm(view, draft.package) ? 0 : OFF_FIRM;
  if (draft.own < target) return kept - draft.own;
  const theirs = draft.theirs - FIRM * movesTheirFirm(view, draft.package);
  return theirs >= demand ? kept - draft.own - 2 * KIND : kept - theirs - KIND;
}

/** What it has proposed this quarter, and what it proposed last: refused, or it would have been signed. */
function saidBefore({ facts, observation: { side, quarter, table } }: SeatView): ReadonlySet<string> {
  const said = new Set<string>();
  for (const fact of facts) {
    if (fact.type === 'proposed' && fact.side === side && fact.quarter === quarter) {
      said.add(fact.proposal.package.join());
    }
  }
  const { lastPackage } = table.seats[side];
  if (lastPackage !== null) said.add(lastPackage.join());
  return said;
}
