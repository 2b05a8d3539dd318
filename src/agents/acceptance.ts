import type { Package } from '../engine/game.ts';
import type { Observation } from '../engine/observe.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { sortedBy } from '../engine/order.ts';
import { otherSide } from '../engine/vocabulary.ts';
import { columnOf, endAsItComes, type Appraisal, type Worth } from './appraise.ts';
import type { Luck } from '../engine/luck.ts';
import { changedTerms } from './ascend.ts';
import { believedWorth, type Belief } from './beliefs.ts';
import { fullDraft } from './reasons.ts';

/** What one term of the draft adds, against the option that it has where the reading starts. Tenths of a point. */
export interface AcceptancePart {
  readonly term: number;
  /** The option of the package where the reading starts. */
  readonly from: number;
  /** Its option in the draft. */
  readonly to: number;
  readonly change: number;
}

/**
 * How a draft sits with the other side, as one reads it: what it gains over no deal, in tenths of a point, with the
 * interval that holds nine tenths of one's belief. `start`, `parts` and `together` sum to `mean`.
 */
export interface AcceptanceReading {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** From which package the parts are told: the other's own draft, or one that everybody knows. */
  readonly startsFrom: 'theirs' | 'reference';
  readonly start: number;
  readonly parts: readonly AcceptancePart[];
  /** What the changes make together beyond their sum, the chance of closing with it. */
  readonly together: number;
  readonly mandates: readonly { readonly mandate: string; readonly chance: number; readonly gain: number }[];
}

/** What a reading of acceptance is made from: the seat, its tables and beliefs, and the end of the draft if signed. */
export interface AcceptanceSource {
  readonly rules: Rulebook;
  readonly seen: Observation;
  readonly appraisal: Appraisal;
  readonly believed: readonly Belief[];
  readonly lucks: readonly Luck[];
  readonly end: Worth;
}

export function readAcceptance(source: AcceptanceSource, draft: Package): AcceptanceReading {
  const { rules, seen, appraisal, believed, lucks, end } = source;
  const theirs = theirDraft(seen);
  const start = theirs ?? appraisal.reference;
  const gains = believed.map(({ mandate, chance }) => ({ mandate, chance, gain: gainIn(source, end, mandate) }));
  const mean = meanOf(gains);
  const changed = changedTerms(draft, start);
  const startEnd = changed.length === 0 ? end : endAsItComes(rules, seen, lucks, start);
  const startMean = meanOf(
    believed.map(({ mandate, chance }) => ({ chance, gain: gainIn(source, startEnd, mandate) })),
  );
  const now = believedWorth(rules, appraisal, believed, draft);
  const changes = changed.map(
    (term) => now - believedWorth(rules, appraisal, believed, draft.with(term, start[term] ?? 0)),
  );
  const rest = mean - startMean - changes.reduce((sum, change) => sum + change, 0);
  const [first = 0, together = 0, ...parts] = inTenths([startMean, rest, ...changes], mean);
  return {
    mean: tenth(mean),
    ...spanOf(gains),
    startsFrom: theirs === undefined ? 'reference' : 'theirs',
    start: first,
    parts: changed.map((term, at) => ({ term, from: start[term] ?? 0, to: draft[term] ?? 0, change: parts[at] ?? 0 })),
    together,
    mandates: gains.map((each) => ({ ...each, gain: tenth(each.gain) })),
  };
}

/** What the other gains over no deal under one of its mandates, hundredths. */
function gainIn({ rules, appraisal }: AcceptanceSource, end: Worth, mandate: string): number {
  const column = columnOf(rules, mandate);
  return (end[column] ?? 0) - (appraisal.noDeal[column] ?? 0);
}

interface Gain {
  readonly chance: number;
  readonly gain: number;
}

const meanOf = (gains: readonly Gain[]): number =>
  Math.round(gains.reduce((sum, { chance, gain }) => sum + chance * gain, 0));

/** Hundredths in tenths, and no zero with a sign. */
const tenth = (hundredths: number): number => Math.round(hundredths / 10) + 0;

/** How much of the belief an interval holds. */
const HELD = 0.9;

/** The least and the most among the likeliest mandates that together hold nine tenths of the belief, in tenths. */
function spanOf(gains: readonly Gain[]): { readonly low: number; readonly high: number } {
  let held = 0;
  let low = Infinity;
  let high = -Infinity;
  for (const { chance, gain } of sortedBy(gains, (each) => -each.chance)) {
    if (held >= HELD) break;
    held += chance;
    low = Math.min(low, gain);
    high = Math.max(high, gain);
  }
  return { low: tenth(low), high: tenth(high) };
}

/** The other's own full draft that speaks of what is on the table now. */
function theirDraft(seen: Observation): Package | undefined {
  const { standing, lastPackage } = seen.table.seats[otherSide(seen.side)];
  const last = seen.pending === null && seen.contract.closedQuarter === null ? lastPackage : null;
  return fullDraft(standing) ?? last ?? undefined;
}

/**
 * Hundredths rounded to tenths so that they sum to their whole's tenths: each down, and what is missing to those
 * that lost most by it (the method of largest remainders).
 */
export function inTenths(hundredths: readonly number[], whole: number): number[] {
  const tenths = hundredths.map((value) => Math.floor(value / 10));
  const lost = hundredths.map((value, at) => ({ at, by: value / 10 - Math.floor(value / 10) }));
  const missing = tenth(whole) - tenths.reduce((sum, value) => sum + value, 0);
  for (const { at } of sortedBy(lost, ({ by }) => -by).slice(0, Math.max(0, missing))) {
    tenths[at] = (tenths[at] ?? 0) + 1;
  }
  return tenths;
}
