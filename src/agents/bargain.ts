import { insultOf, ride } from '../engine/table.ts';
import type { Package, Proposal } from '../engine/game.ts';
import type { Luck } from '../engine/luck.ts';
import type { Move } from '../engine/moves.ts';
import { sortedBy } from '../engine/order.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { otherSide } from '../engine/vocabulary.ts';
import type { SeatView } from './agent.ts';
import { columnOf, endIfSigned, project, type Appraisal } from './appraise.ts';
import { beliefs } from './beliefs.ts';
import { possibleDrafts, type PossibleDraft } from './drafts.ts';
import type { Level } from './level.ts';

/** The least that a deal must be worth to be signed, hundredths of a point over no deal. */
export const RESERVE = 30;

interface Talk {
  readonly rules: Rulebook;
  readonly view: SeatView;
  readonly appraisal: Appraisal;
  readonly level: Level;
  readonly lucks: readonly Luck[];
}

/** The move at the table: accept what is good enough, else propose, else close. */
export function bargain(talk: Talk): Move {
  const { rules, view, appraisal } = talk;
  const { observation: seen } = view;
  const { side } = seen;
  if (seen.table.walkedOut !== null) return { side, type: 'adjourn' };
  const drafts = possibleDrafts(rules, seen, appraisal, beliefs(rules, view, appraisal));
  const target = targetOf(talk, drafts);
  const accepted = acceptable(talk, target);
  if (accepted !== undefined) return { side, type: 'accept', draft: accepted };
  const draft = nextDraft(talk, drafts, target);
  return draft === undefined ? { side, type: 'adjourn' } : { side, type: 'propose', package: draft.package };
}

/** How many full packages a side has proposed in the game so far. */
const offersMade = ({ view }: Talk): number =>
  view.facts.filter(
    (fact) =>
      fact.type === 'proposed' &&
      fact.side === view.observation.side &&
      (fact.proposal.kind === 'definitive' || fact.proposal.kind === 'amendment'),
  ).length;

/**
 * What to ask for now: from the best package that the other could still take, down to a floor beside the believed
 * Nash point (1950), slowly at first (boulware: Faratin, Sierra and Jennings 1998).
 */
export function targetOf(talk: Talk, drafts: readonly PossibleDraft[]): number {
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
  const floor = Math.max(RESERVE, (atNash * talk.level.floorPercent) / 100);
  const passed = Math.min(1, offersMade(talk) / talk.level.patienceOffers);
  return Math.round(best - (best - floor) * passed * Math.sqrt(passed));
}

/** The standing draft that is good enough, by its own projection with its riders; or undefined. */
function acceptable(talk: Talk, target: number): 0 | 1 | undefined {
  const { view } = talk;
  const standing = view.observation.table.seats[otherSide(view.observation.side)].standing;
  if (standing === null || standing.kind === 'letter' || standing.kind === 'memorandum') {
    return standing === null ? undefined : acceptMinor(talk, standing);
  }
  const first = projectedWorth(talk, standing.package, standing);
  const second = standing.alternative === null ? -Infinity : projectedWorth(talk, standing.alternative, standing);
  const most = Math.max(first, second);
  if (most < Math.max(RESERVE, target)) return undefined;
  return first >= second ? 0 : 1;
}

/** Memoranda and letters are taken when what they hold does no harm to the projected end. */
function acceptMinor(talk: Talk, standing: Proposal): 0 | undefined {
  const { rules, view, appraisal, lucks } = talk;
  const column = columnOf(rules, view.observation.mandate);
  if (standing.kind === 'memorandum') return view.observation.memorandum?.proposer === null ? 0 : undefined;
  const after = project(rules, view.observation, lucks, (draft) => {
    for (const rider of standing.riders) ride(draft, rider);
  });
  return (after[column] ?? 0) > (appraisal.noDeal[column] ?? 0) ? 0 : undefined;
}

/** What signing a package with its riders is worth by a projection of its own, hundredths over no deal. */
export function projectedWorth(talk: Talk, pack: Package, proposal?: Proposal): number {
  const { rules, view, appraisal, lucks } = talk;
  const column = columnOf(rules, view.observation.mandate);
  const end = endIfSigned(rules, view.observation, lucks, appraisal, pack, (draft) => {
    for (const rider of proposal?.riders ?? []) ride(draft, rider);
  });
  return (end[column] ?? 0) - (appraisal.noDeal[column] ?? 0);
}

/**
 * Of the drafts that meet the target, the one believed best for the other, checked by its own projection; neither
 * an insult nor what was said already. Drafts that fall short stand in line behind, best own worth first.
 */
function nextDraft(talk: Talk, drafts: readonly PossibleDraft[], target: number): PossibleDraft | undefined {
  const { rules, view } = talk;
  const { observation: seen } = view;
  const last = seen.table.seats[seen.side].lastPackage;
  const ranked = sortedBy(drafts, (draft) => (draft.own >= target ? -1_000_000 - draft.theirs : -draft.own));
  let repeat: PossibleDraft | undefined;
  for (const draft of ranked) {
    if (draft.own < RESERVE) continue;
    if (last !== null && draft.package.every((option, i) => option === last[i])) {
      repeat = draft;
      continue;
    }
    if (insultOf(rules, seen, seen.side, draft.package) !== undefined) continue;
    if (projectedWorth(talk, draft.package) >= RESERVE) return draft;
  }
  return repeat;
}
