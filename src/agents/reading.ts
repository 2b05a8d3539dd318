import { proposalFault } from '../engine/check.ts';
import type { Package } from '../engine/game.ts';
import type { Refusal } from '../engine/moves.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { GOALS, type Goal, type Side } from '../engine/vocabulary.ts';
import type { SeatView } from './agent.ts';
import { columnOf, endAsItComes, panelFor, worthIn, type Appraisal, type Worth } from './appraise.ts';
import { readAcceptance, type AcceptanceReading } from './acceptance.ts';
import { beliefs } from './beliefs.ts';
import { tablesOf } from './tables.ts';

/** Lucks behind the numbers that a person is shown. */
export const SHOWN_LUCKS = 8;

/** One goal of one's own, hundredths of a point: with no deal this quarter, and with the draft signed now. */
export interface GoalReading {
  readonly goal: Goal;
  readonly weight: number;
  readonly noDeal: number;
  readonly signed: number;
}

/** What an option would change against the draft's own option, hundredths: to oneself, and believed to the other. */
export interface OptionReading {
  readonly own: number;
  readonly theirs: number;
}

/** The other's mandate as one reads it, and what the draft and its alternative come to under it. */
export interface MandateReading {
  readonly mandate: string;
  readonly chance: number;
  readonly noDeal: number;
  readonly signed: number;
}

/** A draft read by projection of the rules: every number that the table shows. Hundredths of a point. */
export interface DraftReading {
  readonly package: Package;
  readonly fault: Refusal | null;
  /** The public chance that it would close once signed, bps. */
  readonly chanceBps: number;
  readonly noDeal: number;
  readonly signed: number;
  readonly goals: readonly GoalReading[];
  /** By term and option. */
  readonly options: readonly (readonly OptionReading[])[];
  readonly mandates: readonly MandateReading[];
  /** The interval that holds nine tenths of the belief, and its mean: the other's end if signed, and with no deal. */
  readonly theirs: { readonly low: number; readonly mean: number; readonly high: number };
  readonly theirNoDeal: { readonly low: number; readonly mean: number; readonly high: number };
  /** How the draft sits with the other side, and why; null where the draft cannot be proposed. */
  readonly acceptance: AcceptanceReading | null;
}

/** Reads a draft for a seat. The same tables serve the computer, and the draft's own end is a projection of its own. */
export function readDraft(rules: Rulebook, view: SeatView, pack: Package): DraftReading {
  const seen = view.observation;
  const appraisal = tablesOf(rules, seen, SHOWN_LUCKS, true);
  const column = columnOf(rules, seen.mandate);
  const fault = proposalFault(rules, seen, pack) ?? null;
  const lucks = panelFor(seen, SHOWN_LUCKS);
  const end = fault === null ? endAsItComes(rules, seen, lucks, pack) : appraisal.noDeal;
  const mandates = mandateReadings(rules, view, appraisal, end);
  return {
    package: pack,
    fault,
    chanceBps: fault === null ? appraisal.chanceBps(pack) : 0,
    noDeal: appraisal.noDeal[column] ?? 0,
    signed: end[column] ?? 0,
    goals: goalReadings(rules, seen.side, seen.mandate, appraisal.noDeal, end),
    options: optionReadings(rules, appraisal, pack, column, mandates),
    mandates,
    theirs: interval(mandates, (each) => each.signed),
    theirNoDeal: interval(mandates, (each) => each.noDeal),
    acceptance:
      fault === null ? readAcceptance({ rules, seen, appraisal, believed: mandates, lucks, end }, pack) : null,
  };
}

function goalReadings(rules: Rulebook, side: Side, mandate: string, noDeal: Worth, end: Worth): GoalReading[] {
  const weights = rules.mandates.find((each) => each.id === mandate)?.weights ?? {};
  const first = side === 'openai' ? 0 : GOALS.openai.length;
  return GOALS[side].map((goal, at) => ({
    goal,
    weight: weights[goal] ?? 0,
    noDeal: noDeal[first + at] ?? 0,
    signed: end[first + at] ?? 0,
  }));
}

function mandateReadings(rules: Rulebook, view: SeatView, appraisal: Appraisal, end: Worth): MandateReading[] {
  return beliefs(rules, view, appraisal).map(({ mandate, chance }) => {
    const column = columnOf(rules, mandate);
    return { mandate, chance, noDeal: appraisal.noDeal[column] ?? 0, signed: end[column] ?? 0 };
  });
}

function optionReadings(
  rules: Rulebook,
  appraisal: Appraisal,
  pack: Package,
  column: number,
  mandates: readonly MandateReading[],
): OptionReading[][] {
  const columns = mandates.map(({ mandate, chance }) => [columnOf(rules, mandate), chance] as const);
  const theirs = (tried: Package): number =>
    columns.reduce((sum, [at, chance]) => sum + chance * worthIn(appraisal, tried, at), 0);
  const ownNow = worthIn(appraisal, pack, column);
  const theirsNow = theirs(pack);
  return rules.terms.map((term, at) =>
    term.options.map((_, option) => {
      const tried = pack.map((value, i) => (i === at ? option : value));
      return {
        own: Math.round(worthIn(appraisal, tried, column) - ownNow),
        theirs: Math.round(theirs(tried) - theirsNow),
      };
    }),
  );
}

/** Least and most among the mandates that together hold nine tenths of the belief, likeliest first. */
function interval(
  mandates: readonly MandateReading[],
  value: (mandate: MandateReading) => number,
): { readonly low: number; readonly mean: number; readonly high: number } {
  let low = Infinity;
  let high = -Infinity;
  let mean = 0;
  let held = 0;
  const left = [...mandates];
  while (left.length > 0) {
    const next = left.reduce((best, each) => (each.chance > best.chance ? each : best));
    left.splice(left.indexOf(next), 1);
    mean += next.chance * value(next);
    if (held >= 0.9) continue;
    held += next.chance;
    low = Math.min(low, value(next));
    high = Math.max(high, value(next));
  }
  return { low, mean: Math.round(mean), high };
}

/** What one thinks of the other side's mandate now. */
export const readMandates = (
  rules: Rulebook,
  view: SeatView,
): readonly { readonly mandate: string; readonly chance: number }[] =>
  beliefs(rules, view, tablesOf(rules, view.observation, SHOWN_LUCKS, true));

/** A package with what it comes to by the asker's own numbers. */
export interface Valued {
  readonly package: Package;
  /** To oneself over no deal, hundredths of a point. */
  readonly own: number;
  /** To the other over no deal as one believes, tenths of a point. */
  readonly theirs: { readonly low: number; readonly mean: number; readonly high: number };
}

export function valued(rules: Rulebook, view: SeatView, pack: Package): Valued {
  const { signed, noDeal, acceptance } = readDraft(rules, view, pack);
  const { low, mean, high } = acceptance ?? { low: 0, mean: 0, high: 0 };
  return { package: pack, own: signed - noDeal, theirs: { low, mean, high } };
}
