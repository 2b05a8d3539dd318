import type { Fact } from '../engine/facts.ts';
import type { Side } from '../engine/vocabulary.ts';

/** What can be heard, the weightiest first: of what happens at once only the first few are played. */
export const CUES = [
  'ending',
  'gavel',
  'seal',
  'stamp',
  'door',
  'hall',
  'string',
  'bid',
  'knock',
  'coin',
  'pen',
  'paper',
] as const;
export type Cue = (typeof CUES)[number];

/** More at once would be noise. */
export const MOST_AT_ONCE = 2;

/** Payments from this size are heard, $M: the rents of an ordinary quarter are not. */
export const HEARD_USDM = 5_000;

/** Under this the other side's patience is heard. */
const LOW_PATIENCE = 20;

const PLAIN: Readonly<Partial<Record<Fact['type'], Cue>>> = {
  dealt: 'paper',
  accepted: 'stamp',
  firmed: 'knock',
  insulted: 'string',
  'walked-out': 'door',
  'talks-ended': 'door',
  'memorandum-signed': 'stamp',
  'agreement-signed': 'seal',
  'amendment-signed': 'seal',
  'agreement-closed': 'seal',
  'agreement-lapsed': 'door',
  'condition-set': 'gavel',
  delivered: 'hall',
  leased: 'hall',
  offered: 'bid',
  noticed: 'bid',
  matched: 'bid',
  filed: 'paper',
  ruled: 'gavel',
  'agi-upheld': 'gavel',
  'agi-refused': 'gavel',
  ended: 'ending',
};

/** What a fact sounds like to a seat, if it is heard at all. */
export function cueOf(fact: Fact, seat: Side): Cue | undefined {
  switch (fact.type) {
    case 'proposed':
      return fact.side === seat ? 'pen' : 'paper';
    case 'sealed':
      return fact.side === seat ? 'stamp' : undefined;
    case 'enjoined':
      return fact.stands ? 'gavel' : undefined;
    case 'paid':
      return fact.usdM >= HEARD_USDM ? 'coin' : undefined;
    default:
      return PLAIN[fact.type];
  }
}

/** What is heard of several facts at once: each cue once, the weightiest few. */
export function cuesIn(facts: readonly Fact[], seat: Side): readonly Cue[] {
  const heard = new Set(facts.map((fact) => cueOf(fact, seat)));
  return CUES.filter((cue) => heard.has(cue)).slice(0, MOST_AT_ONCE);
}

/** The other side's patience is heard when it becomes short, not for as long as it is. */
export const strainCue = (before: number, after: number): Cue | undefined =>
  before >= LOW_PATIENCE && after < LOW_PATIENCE ? 'string' : undefined;

/** New facts: those that are seen at once, and those of each step of the resolution, which the report reads out. */
export interface Heard {
  readonly now: readonly Fact[];
  readonly steps: readonly (readonly Fact[])[];
}

/** Facts by the step in which they were made; every step of a resolution says that it begins. */
export function byStep(facts: readonly Fact[]): Heard {
  const now: Fact[] = [];
  const steps: Fact[][] = [];
  for (const fact of facts) {
    if (fact.type === 'stepped') steps.push([]);
    else (steps.at(-1) ?? now).push(fact);
  }
  return { now, steps };
}
