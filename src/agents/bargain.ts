import { ride } from '../engine/table.ts';
import type { Package, Proposal } from '../engine/game.ts';
import type { Luck } from '../engine/luck.ts';
import type { Move } from '../engine/moves.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { otherSide, type Side } from '../engine/vocabulary.ts';
import type { SeatView } from './agent.ts';
import { columnOf, panelFor, project } from './appraise.ts';
import { beliefs, type Belief } from './beliefs.ts';
import { possibleDrafts, type PossibleDraft } from './drafts.ts';
import { marksFor } from './firmness.ts';
import type { Level } from './level.ts';
import { demandOf, nextDraft, projectedWorth, RESERVE, type Checked, type Position } from './next-draft.ts';
import { bestProbe } from './probing.ts';
import { tablesOf } from './tables.ts';
import { styleOf, type Temperament } from './temperament.ts';

/** A seat at an open table, with all that its level makes of what it sees: made anew for every move. */
export interface Talk extends Position {
  readonly believed: readonly Belief[];
  readonly temperament: Temperament;
  /** What it would propose next; undefined if there is nothing. */
  readonly next: Checked | undefined;
}

/** Sits down at an open table. The same view gives the same talk: whoever asks what a computer would take asks this. */
export function openTalk(rules: Rulebook, view: SeatView, level: Level, luck: Luck): Talk {
  const seen = view.observation;
  const appraisal = tablesOf(rules, seen, level.lucks, level.pairs);
  const believed = beliefs(rules, level.table.reads ? view : { ...view, facts: [] }, appraisal);
  const drafts = possibleDrafts(rules, seen, appraisal, believed);
  const lucks = panelFor(seen, level.lucks);
  const temperament = styleOf(luck);
  const target = targetOf(view, level, temperament, drafts);
  const demand = level.table.presses ? demandOf(rules, view, appraisal, believed) : Infinity;
  const position = { rules, view, appraisal, level, lucks, drafts, target, demand };
  return { ...position, believed, temperament, next: nextDraft(position) };
}

/** The move at the table: accept what is good enough, else propose, else close. */
export function bargain(talk: Talk): Move {
  const { side, table } = talk.view.observation;
  if (table.walkedOut !== null) return { side, type: 'adjourn' };
  const accepted = acceptable(talk);
  if (accepted !== undefined) return { side, type: 'accept', draft: accepted };
  const { rules, view, appraisal, temperament, next } = talk;
  if (next === undefined) return withoutDraft(talk);
  const firm = marksFor(rules, view, appraisal, temperament, next.package);
  return {
    side,
    type: 'propose',
    package: next.package,
    ...(firm.length > 0 ? { firm } : {}),
  };
}

/** With nothing new to propose, who reads the other asks it something; with nothing to ask, the table is closed. */
function withoutDraft({ rules, view, believed, level }: Talk): Move {
  const { side } = view.observation;
  const terms = level.table.reads ? bestProbe(rules, view, believed) : undefined;
  return terms === undefined ? { side, type: 'adjourn' } : { side, type: 'probe', terms };
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

/** How far it has come down: 1 at its floor. By its own offers, and in part only as far as the other has moved too. */
function passedOf(view: SeatView, level: Level, { pacePercent, reciprocity }: Temperament): number {
  const { side } = view.observation;
  const own = packagesOf(view, side).length;
  const moved = new Set(packagesOf(view, otherSide(side)).map((pack) => pack.join())).size;
  const counted = (own * (100 - reciprocity) + Math.min(own, moved) * reciprocity) / 100;
  return (counted * 100) / (level.table.patienceOffers * pacePercent);
}

/** How much of its floor a side gives up in as many offers again, so that two high floors do not keep a deal away. */
const EASING = 0.2;
const LEAST_FLOOR = 0.6;

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
  const gone = passedOf(view, level, temperament);
  const eased = Math.max(LEAST_FLOOR, 1 - EASING * Math.max(0, gone - 1));
  const floor = Math.max(RESERVE, ((atNash * level.table.floorPercent) / 100) * eased);
  const passed = Math.min(1, gone);
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
