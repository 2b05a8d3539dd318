import { arise } from './filing.ts';
import { note, noteAll, outlookOf, pay, post, roll, situationOf, type Draft } from './draft.ts';
import type { Cause } from './facts.ts';
import type { Case } from './game.ts';
import { happens, spread } from './luck.ts';
import { modified } from './modifiers.ts';
import {
  openCase,
  valuesOf,
  type Lawsuit,
  type LawsuitStage,
  type Numbers,
  type Outlook,
  type PublicGame,
} from './rulebook.ts';

/**
 * Lawsuits: a table of stages each. At each stage the defendants fight, delay or settle; fought, the stage draws one
 * of its outcomes, by hidden merits, the public record and what the contract looks like.
 */
export const courtNumbers = {
  /** Hidden merits lie within so many points of even. */
  merits: { value: 16, unit: 'points', source: 'assumption' },
  /** The most that merits, looks and mood together can tell. */
  meritsMost: { value: 40, unit: 'points', source: 'assumption' },
  /** Share of the hidden merits that discovery brings out. */
  discoveredBps: { value: 5_000, unit: 'bps', source: 'assumption' },
  discoveryNoise: { value: 4, unit: 'points', source: 'assumption' },
  /** Quarters that a defendant may delay in one stage, or a court take over it. */
  mostWaits: { value: 2, unit: 'quarters', source: 'assumption' },
  /** A delay costs this share of fighting, and speaks against whoever delays. */
  delayCostBps: { value: 4_000, unit: 'bps', source: 'assumption' },
  delayRecord: { value: 1, unit: 'points', source: 'calibrated' },
  /** A settlement's price grows by this a point that the suit looks stronger. */
  settlePerPointBps: { value: 400, unit: 'bps', source: 'calibrated' },
  settleLeastBps: { value: 3_000, unit: 'bps', source: 'calibrated' },
  /** What each hidden point takes off the chance that plaintiffs take it. */
  settleMeritBps: { value: 250, unit: 'bps', source: 'calibrated' },
} as const satisfies Numbers;
const n = valuesOf(courtNumbers);

const causeOf = (id: string): Cause => `case/${id}`;
const within = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** The step of courts: every open suit, by its answer. */
export function resolveCourts(draft: Draft): void {
  for (const lawsuit of draft.rules.lawsuits) {
    arise(draft, lawsuit);
    const open = openCase(draft.game, lawsuit.id);
    if (open === undefined) continue;
    assess(draft, lawsuit, open);
    answer(draft, lawsuit, open);
    if (open.ruling === null && open.answer !== 'none') {
      note(draft, causeOf(lawsuit.id), { type: 'responded', case: lawsuit.id, answer: 'none' });
    }
  }
}

/** How strong a suit looks to anybody: the contract and the record, without the hidden merits. */
export function looks(outlook: Outlook, lawsuit: Lawsuit): number {
  const record = openCase(outlook.game, lawsuit.id)?.record ?? 0;
  const mood = modified(outlook.game, 'case-mood', 0) + modified(outlook.game, `lawsuit/${lawsuit.id}`, 0);
  return within(lawsuit.reading(outlook) + record + mood, n.meritsMost);
}

/** What all defendants together would pay to settle now, $M. */
export function settlementUsdM(outlook: Outlook, lawsuit: Lawsuit): number {
  const stage = lawsuit.stages[openCase(outlook.game, lawsuit.id)?.stage ?? lawsuit.opensAt];
  if (stage === undefined) return 0;
  const scale = Math.max(n.settleLeastBps, 10_000 + looks(outlook, lawsuit) * n.settlePerPointBps);
  return Math.round((stage.settleUsdM * scale) / 10_000);
}

/** The chances of a stage's outcomes, bps of 10 000 in all, at the given merits; impossible ones fall to nothing. */
export function outcomesOf(
  stage: LawsuitStage,
  merits: number,
  possible: (outcome: string) => boolean,
): readonly { readonly id: string; readonly bps: number }[] {
  const weights = stage.outcomes.map((outcome) =>
    possible(outcome.id) ? Math.max(0, outcome.bps + outcome.perMeritBps * merits) : 0,
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return stage.outcomes.map((outcome, at) => ({
    id: outcome.id,
    bps: sum === 0 ? 0 : Math.round(((weights[at] ?? 0) * 10_000) / sum),
  }));
}

/** Merits are drawn in the quarter that first hears the suit. */
function assess(draft: Draft, lawsuit: Lawsuit, open: Case): void {
  if (open.nature !== null) return;
  const nature = spread(roll(draft, `courts/${lawsuit.id}/merits`), -n.merits, n.merits);
  note(draft, causeOf(lawsuit.id), { type: 'assessed', case: lawsuit.id, nature });
}

function answer(draft: Draft, lawsuit: Lawsuit, open: Case): void {
  const stage = lawsuit.stages[open.stage];
  if (stage === undefined) return;
  if (open.answer === 'settle' && settles(draft, lawsuit, open)) return;
  if (open.answer === 'delay' && open.waited < n.mostWaits) delay(draft, lawsuit, stage);
  else hear(draft, lawsuit, open, stage);
}

/** The plaintiffs take the price unless they know their case to be better than it looks. */
function settles(draft: Draft, lawsuit: Lawsuit, open: Case): boolean {
  const chance = lawsuit.acceptsBps - (open.nature ?? 0) * n.settleMeritBps;
  if (!happens(roll(draft, `courts/${lawsuit.id}/settlement`), chance)) return false;
  const usdM = settlementUsdM(outlookOf(draft.rules, draft.game), lawsuit);
  charge(draft, lawsuit, usdM, 'public');
  end(draft, lawsuit, 'settled');
  return true;
}

function delay(draft: Draft, lawsuit: Lawsuit, stage: LawsuitStage): void {
  const cause = causeOf(lawsuit.id);
  charge(draft, lawsuit, Math.round((stage.fightUsdM * n.delayCostBps) / 10_000), 'suppliers');
  note(draft, cause, { type: 'waited', case: lawsuit.id, extended: false });
  note(draft, cause, { type: 'recorded', case: lawsuit.id, by: n.delayRecord });
}

/** A cost that the defendants share equally; what cannot be split falls on the first. */
function charge(draft: Draft, lawsuit: Lawsuit, usdM: number, to: 'public' | 'suppliers'): void {
  const each = Math.floor(usdM / lawsuit.defendants.length);
  lawsuit.defendants.forEach((side, at) => {
    const part = at === 0 ? usdM - each * (lawsuit.defendants.length - 1) : each;
    if (part > 0) pay(draft, causeOf(lawsuit.id), side, to, part);
  });
}

/** Fights through a stage: evidence comes out, and one of its outcomes is drawn. */
function hear(draft: Draft, lawsuit: Lawsuit, open: Case, stage: LawsuitStage): void {
  charge(draft, lawsuit, stage.fightUsdM, 'suppliers');
  if (stage.id === 'discovery') discover(draft, lawsuit, open);
  const merits = within(looks(outlookOf(draft.rules, draft.game), lawsuit) + (open.nature ?? 0), n.meritsMost);
  const outcomes = outcomesOf(stage, merits, (outcome) => isPossible(draft.game, open, outcome));
  const drawn = roll(draft, `courts/${lawsuit.id}/${stage.id}`);
  follow(draft, lawsuit, open, pick(outcomes, drawn));
}

/** Nothing is unwound before it is signed, nothing enjoined that nobody is about to close, nothing stays for ever. */
function isPossible(game: PublicGame, open: Case, outcome: string): boolean {
  if (outcome === 'stays') return open.waited < n.mostWaits;
  if (outcome === 'unwinding') return game.contract.closedQuarter !== null || game.pending !== null;
  if (outcome === 'injunction') return game.contract.closedQuarter === null && game.pending !== null;
  return true;
}

function pick(outcomes: readonly { readonly id: string; readonly bps: number }[], drawn: number): string {
  let sum = 0;
  for (const outcome of outcomes) {
    sum += outcome.bps;
    if (drawn < sum) return outcome.id;
  }
  return outcomes.findLast((outcome) => outcome.bps > 0)?.id ?? 'dismissed';
}

/** Part of the merits comes out, with press for whoever it helps; the defendants learn the rest of it roughly. */
function discover(draft: Draft, lawsuit: Lawsuit, open: Case): void {
  const cause = causeOf(lawsuit.id);
  const nature = open.nature ?? 0;
  const noise = spread(roll(draft, `courts/${lawsuit.id}/evidence`), -n.discoveryNoise, n.discoveryNoise);
  const by = Math.round((nature * n.discoveredBps) / 10_000) + noise;
  if (by !== 0) note(draft, cause, { type: 'recorded', case: lawsuit.id, by });
  for (const side of lawsuit.defendants) {
    post(draft, cause, `${side}.legitimacy`, -Math.trunc(by / 3));
    note(draft, cause, { type: 'read', case: lawsuit.id, side, reading: nature + noise });
  }
}

function follow(draft: Draft, lawsuit: Lawsuit, open: Case, outcome: string): void {
  const cause = causeOf(lawsuit.id);
  if (outcome === 'stays') {
    note(draft, cause, { type: 'waited', case: lawsuit.id, extended: false });
    return;
  }
  if (outcome === 'injunction') {
    note(draft, cause, { type: 'enjoined', case: lawsuit.id, stands: true });
    noteAll(draft, cause, lawsuit.effects(situationOf(draft), outcome));
  }
  const last = open.stage >= lawsuit.stages.length - 1;
  if (outcome !== 'next' && outcome !== 'injunction') end(draft, lawsuit, outcome);
  else if (last) end(draft, lawsuit, 'dismissed');
  else note(draft, cause, { type: 'staged', case: lawsuit.id, stage: open.stage + 1 });
}

/** A ruling: an injunction falls with the case, and the outcome does what its suit says. */
function end(draft: Draft, lawsuit: Lawsuit, ruling: string): void {
  const cause = causeOf(lawsuit.id);
  if (openCase(draft.game, lawsuit.id)?.injunction === true) {
    note(draft, cause, { type: 'enjoined', case: lawsuit.id, stands: false });
  }
  const effects = lawsuit.effects(situationOf(draft), ruling);
  note(draft, cause, { type: 'ruled', case: lawsuit.id, ruling });
  noteAll(draft, cause, effects);
}
