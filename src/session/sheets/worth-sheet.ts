import type { DraftReading } from '../../agents/reading.ts';
import { RULES } from '../../content/rulebook.ts';
import type { Package } from '../../engine/game.ts';
import type { Observation } from '../../engine/observe.ts';
import { burnOf, insultOf } from '../../engine/table.ts';
import { otherSide, type Goal } from '../../engine/vocabulary.ts';
import { decimal, percent, signed } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { occasionOf } from './draft-start.ts';
import { acceptanceSheet, type AcceptanceSheet } from './table-acceptance.ts';

/** A mark on a scale of points. */
export interface ScaleMark {
  readonly name: string;
  readonly low: number;
  readonly high?: number;
}

export interface ScaleSheet {
  readonly low: number;
  readonly high: number;
  readonly alternative: ScaleMark;
  readonly draft: ScaleMark;
  readonly other?: ScaleMark;
}

export interface GoalRow {
  readonly id: Goal;
  readonly name: string;
  readonly weight: number;
  readonly score: number;
  readonly change: number;
}

/** What a draft is worth, as far as it has been read. */
export interface WorthSheet {
  readonly score: string;
  readonly against: string;
  readonly closing: string;
  /** Why the draft cannot be proposed, or nothing. */
  readonly fault: string | undefined;
  readonly yours: ScaleSheet;
  readonly goals: readonly GoalRow[];
  readonly theirs: ScaleSheet;
  readonly beats: string;
  /** Nothing where the draft cannot be proposed. */
  readonly acceptance: AcceptanceSheet | undefined;
  /** Read aloud when it has changed. */
  readonly spoken: string;
}

export interface PatienceSheet {
  readonly value: number;
  readonly label: string;
  readonly note: string;
  /** Set when the draft would be an insult. */
  readonly warning: string | undefined;
}

const STEP = 5;

/** The ends of a scale: fives around what is marked on it. */
function endsOf(values: readonly number[]): { readonly low: number; readonly high: number } {
  const low = Math.max(0, Math.floor((Math.min(...values) - 2) / STEP) * STEP);
  return { low, high: Math.max(low + 2 * STEP, Math.ceil((Math.max(...values) + 2) / STEP) * STEP) };
}

/** A reading as numbers and sentences; `theirs` is the reading of their draft, if they have one. */
export function worthSheet(seen: Observation, reading: DraftReading, theirs: DraftReading | undefined): WorthSheet {
  const side = t(`common.${otherSide(seen.side)}`);
  const amends = occasionOf(seen) !== 'definitive';
  const own = decimal(reading.signed / 100);
  const low = decimal(reading.theirs.low / 100, 0);
  const high = decimal(reading.theirs.high / 100, 0);
  return {
    score: own,
    against: t(amends ? 'table.overUnchanged' : 'table.overAlternative', {
      change: signed((reading.signed - reading.noDeal) / 100),
    }),
    closing: t('table.closing', { chance: percent(Math.round(reading.chanceBps / 100) * 100) }),
    fault: faultOf(reading),
    yours: ownScale(reading, theirs, t(amends ? 'table.noChange' : 'kit.noDealShort')),
    goals: reading.goals.map(({ goal, weight, noDeal, signed: end }) => ({
      id: goal,
      name: t(`common.${goal}`),
      weight,
      score: end / 100,
      change: (end - noDeal) / 100,
    })),
    theirs: theirScale(reading),
    beats: t('table.beats', { count: beatsInTen(reading) }),
    acceptance: reading.acceptance === null ? undefined : acceptanceSheet(seen, reading.acceptance),
    spoken: t('table.draftWorth', { own, low, high, side }),
  };
}

/** On the button that proposes: `you 58.6, them 48–56 est.` */
export const worthNote = ({ signed: own, theirs }: DraftReading): string =>
  t('table.proposeNote', {
    own: decimal(own / 100),
    low: decimal(theirs.low / 100, 0),
    high: decimal(theirs.high / 100, 0),
  });

const faultOf = ({ fault }: DraftReading): string | undefined =>
  fault === null ? undefined : t('table.cannotBeSigned', { why: t(`refusals.${fault.code}`) });

function ownScale(reading: DraftReading, theirs: DraftReading | undefined, name: string): ScaleSheet {
  const noDeal = reading.noDeal / 100;
  const draft = reading.signed / 100;
  const other = theirs === undefined ? undefined : theirs.signed / 100;
  return {
    ...endsOf(other === undefined ? [noDeal, draft] : [noDeal, draft, other]),
    alternative: { name, low: noDeal },
    draft: { name: t('kit.thisDraft'), low: draft },
    ...(other === undefined ? {} : { other: { name: t('kit.theirDraft'), low: other } }),
  };
}

function theirScale({ theirs, theirNoDeal }: DraftReading): ScaleSheet {
  const inPoints = ({ low, high }: { readonly low: number; readonly high: number }) => ({
    low: low / 100,
    high: high / 100,
  });
  const draft = inPoints(theirs);
  const alternative = inPoints(theirNoDeal);
  return {
    ...endsOf([draft.low, draft.high, alternative.low, alternative.high]),
    alternative: { name: t('kit.alternative'), ...alternative },
    draft: { name: t('kit.thisDraft'), ...draft },
  };
}

/** In how many of ten readings of its mandate, by their chances, the draft is better for it than no deal. */
function beatsInTen({ mandates }: DraftReading): number {
  let chance = 0;
  for (const each of mandates) if (each.signed > each.noDeal) chance += each.chance;
  return Math.round(chance * 10);
}

/** The other side's patience, and what this draft would do to it. */
export function patienceSheet(seen: Observation, draft: Package): PatienceSheet {
  const { seats } = seen.table;
  const value = Math.max(0, seats[otherSide(seen.side)].patience);
  const burn = burnOf(RULES, seen, seen.side, draft);
  const insult = insultOf(RULES, seen, seen.side, draft);
  const key = insult === 'retreat' ? 'table.insultRetreat' : 'table.insultWorthless';
  return {
    value,
    label: t('table.patience', { value }),
    note: t('table.yourPatience', { burn, own: Math.max(0, seats[seen.side].patience) }),
    warning: insult === undefined ? undefined : t(key, { burn }),
  };
}
