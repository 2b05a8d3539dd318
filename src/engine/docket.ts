import { note, pay, post, roll, type Draft } from './draft.ts';
import type { Cause } from './facts.ts';
import type { Case, Condition, Package } from './game.ts';
import { arise, fileCase } from './filing.ts';
import { happens, spread } from './luck.ts';
import { publicReading, reads, weakestTerm } from './readings.ts';
import { openCase, valuesOf, type Numbers, type PublicGame, type Review, type Rulebook } from './rulebook.ts';

/**
 * Reviews: opened, questions, hearing, conditions, decision. One stage a quarter, two when the reviewer is engaged;
 * conditions are skipped when none are wanted. They read the package signed, or else the one in a memorandum, but
 * nothing is decided before a signature.
 */
export const docketNumbers = {
  /** A hidden temperament lies within so many points of nothing. */
  temperament: { value: 12, unit: 'points', source: 'calibrated' },
  /** What a first talk with a reviewer may mistake of its temperament. */
  talkNoise: { value: 5, unit: 'points', source: 'assumption' },
  /** Chance that a review that was slowed stands still for the quarter. */
  slowedBps: { value: 6_000, unit: 'bps', source: 'calibrated' },
  /** Times that a decision may be put off. */
  mostExtensions: { value: 2, unit: 'times', source: 'assumption' },
  /** A cleared review speaks for the parties' conduct, an objection against it. */
  clearedLegitimacy: { value: 3, unit: 'points', source: 'calibrated' },
  objectedLegitimacy: { value: 6, unit: 'points', source: 'calibrated' },
  objectedTrust: { value: 5, unit: 'points', source: 'calibrated' },
} as const satisfies Numbers;
const n = valuesOf(docketNumbers);

const causeOf = (id: string): Cause => `case/${id}`;
const CLEARED: readonly (string | null)[] = ['cleared', 'cleared-with-conditions'];

/** Whether a reviewer has cleared the package that is signed now, and not an earlier one. */
export function hasCleared(game: PublicGame, id: string): boolean {
  if (openCase(game, id) !== undefined) return false;
  const last = game.cases.findLast((each) => each.id === id);
  if (last === undefined || !CLEARED.includes(last.ruling)) return false;
  return game.pending === null || (game.marks[`cleared/${id}`] ?? 0) - 1 >= game.pending.signedQuarter;
}

/** Whether a signed agreement may close: every reviewer that gates it has cleared it, and no injunction stands. */
export function mayClose(rules: Rulebook, game: PublicGame): boolean {
  if (game.pending === null || game.pending.conditions.length > 0) return false;
  return isFree(game) && rules.reviews.every((review) => !review.gates || hasCleared(game, review.id));
}

/** No court has frozen the closing. */
export const isFree = (game: PublicGame): boolean =>
  !game.cases.some((each) => each.ruling === null && each.injunction);

/** What reviewers want changed in the signed package before they clear it. */
export const pressingConditions = (game: PublicGame): readonly Condition[] => game.pending?.conditions ?? [];

/** Whether a package meets every condition that is set. */
export const meetsConditions = (game: PublicGame, pack: Package): boolean =>
  pressingConditions(game).every((condition) => condition.options.includes(pack[condition.term] ?? -1));

/** Terms that were moved after they had been read: every review that reads one of them is back at its questions. */
export function sendBack(draft: Draft, terms: readonly number[]): void {
  const { game, rules } = draft;
  for (const review of rules.reviews) {
    if (!review.gates || !terms.some((term) => reads(rules, review, term))) continue;
    const open = openCase(game, review.id);
    const questions = review.stages.indexOf('questions');
    if (open === undefined && hasCleared(game, review.id)) fileCase(draft, review.id, causeOf(review.id), questions);
    else if (open !== undefined && open.stage > questions) {
      note(draft, causeOf(review.id), { type: 'staged', case: review.id, stage: questions });
    }
  }
}

/** The step of reviews: those that a new agreement reopens, then each open one by what was done about it. */
export function resolveReviews(draft: Draft): void {
  for (const review of draft.rules.reviews) {
    reopen(draft, review);
    arise(draft, review);
    const open = openCase(draft.game, review.id);
    if (open === undefined || !isRead(draft.game, review)) continue;
    const found = assess(draft, review, open);
    talk(draft, review, found);
    let steps = stepsOf(draft, review, found);
    while (steps > 0 && openCase(draft.game, review.id) !== undefined) {
      advanceReview(draft, review, found);
      steps -= 1;
    }
    if (found.ruling === null && found.answer !== 'none') {
      note(draft, causeOf(review.id), { type: 'responded', case: review.id, answer: 'none' });
    }
  }
}

/** A state reads what is signed or named in a memorandum; a complaint is read at once. */
const isRead = (game: PublicGame, review: Review): boolean =>
  !review.gates || game.pending !== null || game.memorandum !== null;

/** A new agreement after an objection, or after a clearance of something else, is reviewed anew. */
function reopen(draft: Draft, review: Review): void {
  const { game } = draft;
  if (!review.gates || game.pending === null || game.contract.closedQuarter !== null) return;
  if (openCase(game, review.id) === undefined && !hasCleared(game, review.id)) {
    fileCase(draft, review.id, causeOf(review.id), review.stages.indexOf('questions'));
  }
}

/** Draws the temperament in the quarter that first reads it. */
function assess(draft: Draft, review: Review, open: Case): Case {
  if (open.nature === null) {
    const nature = spread(roll(draft, `reviews/${review.id}/temperament`), -n.temperament, n.temperament);
    note(draft, causeOf(review.id), { type: 'assessed', case: review.id, nature });
  }
  return open;
}

/** Talking to a reviewer tells the one who talks something of its temperament; a second talk tells it exactly. */
function talk(draft: Draft, review: Review, open: Case): void {
  if (open.answer !== 'engaged') return;
  const side = review.gates ? 'openai' : 'microsoft';
  const noise = spread(roll(draft, `reviews/${review.id}/talk`), -n.talkNoise, n.talkNoise);
  const exact = open.nature ?? 0;
  const reading = open.readings[side] === null ? exact + noise : exact;
  note(draft, causeOf(review.id), { type: 'read', case: review.id, side, reading });
}

function stepsOf(draft: Draft, review: Review, open: Case): number {
  if (open.answer === 'engaged') return 2;
  if (open.answer !== 'slowed') return 1;
  return happens(roll(draft, `reviews/${review.id}/slowed`), n.slowedBps) ? 0 : 1;
}

function advanceReview(draft: Draft, review: Review, open: Case): void {
  if (review.gates && draft.game.pending === null) {
    awaitSignature(draft, review, open);
    return;
  }
  switch (review.stages[open.stage]) {
    case 'decision':
      decide(draft, review, open);
      return;
    case 'hearing':
      leaveHearing(draft, review, open);
      return;
    case 'conditions':
      if (isWaiting(draft, review)) wait(draft, review);
      else goTo(draft, review, 'decision');
      return;
    default:
      goTo(draft, review, review.stages[open.stage + 1] ?? 'decision');
  }
}

/** Without a signature a review goes as far as its hearing; one that had gone further comes back to it. */
function awaitSignature(draft: Draft, review: Review, open: Case): void {
  const hearing = review.stages.indexOf('hearing');
  if (open.stage === hearing) wait(draft, review);
  else if (open.stage > hearing) goTo(draft, review, 'hearing');
  else goTo(draft, review, review.stages[open.stage + 1] ?? 'hearing');
}

function leaveHearing(draft: Draft, review: Review, open: Case): void {
  const reading = wholeReading(draft, review, open);
  if (review.gates && reading < review.clearsAt && reading >= review.conditionsAt) {
    if (setCondition(draft, review, open)) return;
  }
  goTo(draft, review, 'decision');
}

const wholeReading = (draft: Draft, review: Review, open: Case): number =>
  publicReading(draft.rules, draft.game, review) + (open.nature ?? 0);

const isWaiting = (draft: Draft, review: Review): boolean =>
  pressingConditions(draft.game).some((condition) => condition.review === review.id);

function goTo(draft: Draft, review: Review, stage: string): void {
  note(draft, causeOf(review.id), { type: 'staged', case: review.id, stage: review.stages.indexOf(stage) });
}

function wait(draft: Draft, review: Review, extended = false): void {
  note(draft, causeOf(review.id), { type: 'waited', case: review.id, extended });
}

/** Clears, asks for a condition, puts it off, or objects. */
function decide(draft: Draft, review: Review, open: Case): void {
  const reading = wholeReading(draft, review, open);
  const met = wasConditioned(draft, review);
  if (reading >= review.clearsAt) clear(draft, review, met ? 'cleared-with-conditions' : 'cleared');
  else if (reading >= review.conditionsAt) bind(draft, review, open, met);
  else refuse(draft, review, open);
}

/** Between the two bounds: cleared once a condition is met or a warning is enough, else a condition is set. */
function bind(draft: Draft, review: Review, open: Case, met: boolean): void {
  if (met || !review.gates) clear(draft, review, 'cleared-with-conditions');
  else if (!setCondition(draft, review, open)) refuse(draft, review, open);
}

function refuse(draft: Draft, review: Review, open: Case): void {
  if (open.extensions < n.mostExtensions) wait(draft, review, true);
  else object(draft, review);
}

/** A condition of this agreement was set, and met. */
const wasConditioned = (draft: Draft, review: Review): boolean =>
  draft.game.pending !== null &&
  (draft.game.marks[`condition/${review.id}`] ?? 0) - 1 >= draft.game.pending.signedQuarter;

function clear(draft: Draft, review: Review, ruling: string): void {
  const cause = causeOf(review.id);
  note(draft, cause, { type: 'ruled', case: review.id, ruling });
  note(draft, cause, { type: 'marked', mark: `cleared/${review.id}`, value: draft.game.quarter + 1 });
  post(draft, cause, review.gates ? 'openai.legitimacy' : 'microsoft.legitimacy', n.clearedLegitimacy);
}

function object(draft: Draft, review: Review): void {
  const cause = causeOf(review.id);
  note(draft, cause, { type: 'ruled', case: review.id, ruling: review.gates ? 'objected' : 'remedy' });
  if (!review.gates) {
    remedy(draft, review);
    return;
  }
  post(draft, cause, 'openai.legitimacy', -n.objectedLegitimacy);
  post(draft, cause, 'trust', -n.objectedTrust);
  if (draft.game.pending !== null) note(draft, cause, { type: 'agreement-lapsed' });
}

/** A competition authority's remedy: a fine, and no cloud right stronger than a preference (see cloudRightsNow). */
function remedy(draft: Draft, review: Review): void {
  const cause = causeOf(review.id);
  const fine = review.fineUsdM ?? 0;
  post(draft, cause, 'microsoft.legitimacy', -n.objectedLegitimacy);
  if (fine > 0) pay(draft, cause, 'microsoft', 'public', fine);
  note(draft, cause, { type: 'marked', mark: `remedy/${review.id}`, value: draft.game.quarter + 1 });
}

/** Bounds the weakest term to the options with which the review would clear, or to its best one. */
function setCondition(draft: Draft, review: Review, open: Case): boolean {
  const { game, rules } = draft;
  if (game.pending === null) return false;
  const taken = pressingConditions(game).map((condition) => condition.term);
  const found = weakestTerm(rules, game, review, { pack: game.pending.package, nature: open.nature ?? 0, taken });
  if (found === undefined) return false;
  goTo(draft, review, 'conditions');
  note(draft, causeOf(review.id), { type: 'condition-set', condition: { review: review.id, ...found } });
  note(draft, causeOf(review.id), { type: 'marked', mark: `condition/${review.id}`, value: game.quarter + 1 });
  return true;
}

/**
 * The chance that the signed agreement will close, bps, as anybody could estimate it: temperaments are taken as
 * evenly spread, a condition as met three times in four. Values what is signed and not closed.
 */
export function clearanceChanceBps(rules: Rulebook, game: PublicGame): number {
  if (game.pending === null) return 0;
  let chance = isFree(game) ? 10_000 : 6_000;
  for (const review of rules.reviews) {
    if (review.gates && !hasCleared(game, review.id)) {
      chance = Math.round((chance * chanceOf(rules, game, review)) / 10_000);
    }
  }
  return chance;
}

function chanceOf(rules: Rulebook, game: PublicGame, review: Review): number {
  if (pressingConditions(game).some((condition) => condition.review === review.id)) return 7_500;
  const reading = publicReading(rules, game, review);
  const clears = shareAbove(review.clearsAt - reading);
  const bounded = shareAbove(review.conditionsAt - reading) - clears;
  const rest = 10_000 - clears - bounded;
  return Math.round((clears * 97 + bounded * 75 + rest * 15) / 100);
}

/** Share of temperaments at or above a bound, bps. */
function shareAbove(bound: number): number {
  const count = n.temperament * 2 + 1;
  return Math.round((Math.max(0, Math.min(count, n.temperament - bound + 1)) * 10_000) / count);
}
