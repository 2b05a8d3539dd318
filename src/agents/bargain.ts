import { insultOf, ride } from '../engine/table.ts';
import type { Package, Proposal, Rider } from '../engine/game.ts';
import type { Luck } from '../engine/luck.ts';
import type { Move } from '../engine/moves.ts';
import { sortedBy } from '../engine/order.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { otherSide, type Side } from '../engine/vocabulary.ts';
import type { SeatView } from './agent.ts';
import { columnOf, endIfSigned, panelFor, project, type Appraisal } from './appraise.ts';
import { beliefs } from './beliefs.ts';
import { possibleDrafts, type PossibleDraft } from './drafts.ts';
import { keepsFirm, marksFor, movesTheirFirm } from './firmness.ts';
import type { Level } from './level.ts';
import { tablesOf } from './tables.ts';
import { styleOf, type Temperament } from './temperament.ts';

/** The least that a deal must be worth to be signed, hundredths of a point over no deal. */
export const RESERVE = 30;

/** A seat at an open table, with all that its level makes of what it sees: made anew for every move. */
export interface Talk {
  readonly rules: Rulebook;
  readonly view: SeatView;
  readonly appraisal: Appraisal;
  readonly level: Level;
  readonly lucks: readonly Luck[];
  /** Packages that it would think of proposing. */
  readonly drafts: readonly PossibleDraft[];
  readonly temperament: Temperament;
  /** What it asks for now, hundredths over no deal. */
  readonly target: number;
  /** What it would propose next, with its worth by a projection of its own; undefined if there is nothing. */
  readonly next: Checked | undefined;
}

/** A package with its worth by a projection of its own, hundredths over no deal. */
interface Checked {
  readonly package: Package;
  readonly worth: number;
}

/** Sits down at an open table. The same view gives the same talk: whoever asks what a computer would take asks this. */
export function openTalk(rules: Rulebook, view: SeatView, level: Level, luck: Luck): Talk {
  const seen = view.observation;
  const appraisal = tablesOf(rules, seen, level.lucks, level.pairs);
  const drafts = possibleDrafts(
    rules,
    seen,
    appraisal,
    beliefs(rules, level.table.reads ? view : { ...view, facts: [] }, appraisal),
  );
  const lucks = panelFor(seen, level.lucks);
  const temperament = styleOf(luck);
  const target = targetOf(view, level, temperament, drafts);
  const talk = {
    rules,
    view,
    appraisal,
    level,
    lucks,
    drafts,
    temperament,
    target,
  };
  return { ...talk, next: nextDraft(talk) };
}

/** The move at the table: accept what is good enough, else propose, else close. */
export function bargain(talk: Talk): Move {
  const { side, table } = talk.view.observation;
  if (table.walkedOut !== null) return { side, type: 'adjourn' };
  const accepted = acceptable(talk);
  if (accepted !== undefined) return { side, type: 'accept', draft: accepted };
  const { rules, view, appraisal, temperament, next } = talk;
  if (next === undefined) return { side, type: 'adjourn' };
  const firm = marksFor(rules, view, appraisal, temperament, next.package);
  return {
    side,
    type: 'propose',
    package: next.package,
    ...(firm.length > 0 ? { firm } : {}),
  };
}

/**
 * The worth from which it accepts now, hundredths of a point over no deal: what it asks for; or what it would propose
 * next, or has put on the table this quarter, where that is less. Never under its reservation.
 */
export function thresholdOf(talk: Talk): number {
  const { side, table } = talk.view.observation;
  const { standing } = table.seats[side];
  const offered = standing !== null && isFull(standing) ? proposalWorth(talk, standing) : Infinity;
  return Math.max(RESERVE, Math.min(talk.target, talk.next?.worth ?? Infinity, offered));
}

/** Whether it would accept this proposal if it were put to it now. */
export const wouldAccept = (talk: Talk, proposal: Proposal): boolean =>
  isFull(proposal) ? proposalWorth(talk, proposal) >= thresholdOf(talk) : acceptsMinor(talk, proposal);

const isFull = ({ kind }: Proposal): boolean => kind === 'definitive' || kind === 'amendment';

/** The better of a proposal's drafts by its own projection with its riders, hundredths over no deal. */
function proposalWorth(talk: Talk, proposal: Proposal): number {
  const first = projectedWorth(talk, proposal.package, proposal.riders);
  if (proposal.alternative === null) return first;
  return Math.max(first, projectedWorth(talk, proposal.alternative, proposal.riders));
}

/** Full packages that a side has proposed in the game so far. */
const packagesOf = (view: SeatView, side: Side): Package[] =>
  view.facts.flatMap((fact) =>
    fact.type === 'proposed' && fact.side === side && isFull(fact.proposal) ? [fact.proposal.package] : [],
  );

/** How far it has come down, 0 to 1: by its own offers, and in part only as far as the other has moved as well. */
function passedOf(view: SeatView, level: Level, { pacePercent, reciprocity }: Temperament): number {
  const { side } = view.observation;
  const own = packagesOf(view, side).length;
  const moved = new Set(packagesOf(view, otherSide(side)).map((pack) => pack.join())).size;
  const counted = (own * (100 - reciprocity) + Math.min(own, moved) * reciprocity) / 100;
  return Math.min(1, (counted * 100) / (level.table.patienceOffers * pacePercent));
}

/**
 * What to ask for now: from the best package that the other could still take, down to a floor beside the believed
 * Nash point (1950), slowly at first (boulware: Faratin, Sierra and Jennings 1998).
 */
function targetOf(view: SeatView, level: Level, temperament: Temperament, drafts: readonly PossibleDraft[]): number {
  const fair = drafts.filter((draft) => draft.theirs >= 0 && draft.own >= RESERVE);
  let best = RESERVE;
  let nash = 0;
  let atNash = RESERVE;
  for (const draft of fair) {
    if (draft.own > best) best = draft.own;
    if (draft.own * draft.theirs > nash) {
      nash = draft.own * draft.theirs;
      atNash = draft.own;
    }
  }
  const floor = Math.max(RESERVE, (atNash * level.table.floorPercent) / 100);
  const passed = passedOf(view, level, temperament);
  return Math.round(best - (best - floor) * passed * Math.sqrt(passed));
}

/** The standing draft that is good enough, or undefined. */
function acceptable(talk: Talk): 0 | 1 | undefined {
  const { side, table } = talk.view.observation;
  const { standing } = table.seats[otherSide(side)];
  if (standing === null || !wouldAccept(talk, standing)) return undefined;
  if (standing.alternative === null) return 0;
  const first = projectedWorth(talk, standing.package, standing.riders);
  return first >= projectedWorth(talk, standing.alternative, standing.riders) ? 0 : 1;
}

/** Memoranda and letters are taken when what they hold does no harm to the projected end. */
function acceptsMinor(talk: Talk, standing: Proposal): boolean {
  const { rules, view, appraisal, lucks } = talk;
  const column = columnOf(rules, view.observation.mandate);
  if (standing.kind === 'memorandum') return view.observation.memorandum?.proposer === null;
  const after = project(rules, view.observation, lucks, (draft) => {
    for (const rider of standing.riders) ride(draft, rider);
  });
  return (after[column] ?? 0) > (appraisal.noDeal[column] ?? 0);
}

/** What signing a package with its riders is worth by a projection of its own, hundredths over no deal. */
export function projectedWorth(talk: Omit<Talk, 'next'>, pack: Package, riders: readonly Rider[] = []): number {
  const { rules, view, appraisal, lucks } = talk;
  const column = columnOf(rules, view.observation.mandate);
  const end = endIfSigned(rules, view.observation, lucks, appraisal, pack, (draft) => {
    for (const rider of riders) ride(draft, rider);
  });
  return (end[column] ?? 0) - (appraisal.noDeal[column] ?? 0);
}

/**
 * Of the drafts that meet the target, the one believed best for the other, checked by its own projection; neither
 * an insult nor what was said already this quarter. Drafts that fall short stand in line behind, best own worth first.
 */
function nextDraft(talk: Omit<Talk, 'next'>): Checked | undefined {
  const { rules, view, drafts, target, level } = talk;
  const { observation: seen } = view;
  const said = saidBefore(view);
  const ranked = sortedBy(drafts, (draft) => {
    const kept = keepsFirm(view, draft.package) ? 0 : OFF_FIRM;
    if (draft.own < target) return kept - draft.own;
    return kept - 1_000_000 - draft.theirs + FIRM * movesTheirFirm(view, draft.package);
  });
  let best: Checked | undefined;
  let left = level.table.checks;
  for (const { package: pack, own } of ranked) {
    if (left === 0 || own < RESERVE) break;
    if (said.has(pack.join()) || insultOf(rules, seen, seen.side, pack) !== undefined) continue;
    const worth = projectedWorth(talk, pack);
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
