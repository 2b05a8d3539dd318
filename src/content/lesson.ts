import type { Fact } from '../engine/facts.ts';
import type { Package } from '../engine/game.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import type { Side } from '../engine/vocabulary.ts';

/** A game that is over, as a lesson reads it. */
export interface Log {
  readonly rules: Rulebook;
  readonly mandates: Readonly<Record<Side, string>>;
  readonly facts: readonly Fact[];
}

/** Where a concept showed itself. */
export interface Sighting {
  /** Position in the log's facts. */
  readonly fact: number;
  /** Whose doing it was; null where it was nobody's. */
  readonly side: Side | null;
  /** How plain the case is, 1 to 100: the debrief shows the plainest. */
  readonly strength: number;
}

/** A concept of negotiation, and how to find it in a game. */
export interface Lesson {
  readonly id: string;
  readonly sightings: (log: Log) => readonly Sighting[];
}

/** One sighting a fact at most, in the order of play. */
export function sightingsOf(log: Log, see: (fact: Fact, at: number) => Omit<Sighting, 'fact'> | undefined): Sighting[] {
  return log.facts.flatMap((fact, at) => {
    const seen = see(fact, at);
    return seen === undefined ? [] : [{ fact: at, ...seen }];
  });
}

export interface Bid {
  readonly fact: number;
  readonly side: Side;
  readonly quarter: number;
  readonly package: Package;
}

/** Every full package proposed, in order; memoranda and letters are none. */
export function bidsOf(log: Log): Bid[] {
  return log.facts.flatMap((fact, at) =>
    fact.type === 'proposed' && (fact.proposal.kind === 'definitive' || fact.proposal.kind === 'amendment')
      ? [{ fact: at, side: fact.side, quarter: fact.quarter, package: fact.proposal.package }]
      : [],
  );
}

/** Weighted steps on the ladders from one package to another: toward OpenAI's side, and toward Microsoft's. */
export function stepsBetween(rules: Rulebook, from: Package, to: Package): { readonly [S in Side]: number } {
  const steps = { openai: 0, microsoft: 0 };
  rules.terms.forEach((term, at) => {
    const before = from[at] ?? -1;
    const after = to[at] ?? -1;
    if (!term.ladder || before < 0 || after < 0) return;
    steps[after > before ? 'microsoft' : 'openai'] += Math.abs(after - before) * term.weight;
  });
  return steps;
}

/** The strength of a sighting by some size: `full` and more is as plain as it gets. */
export const strengthOf = (size: number, full: number): number =>
  Math.max(1, Math.min(100, Math.round((size * 100) / full)));
