import type { Effect } from '../engine/facts.ts';
import type { Account, Gauge } from '../engine/vocabulary.ts';

/** Short forms of the effects that cards make most, so that a card reads as its own rule. */
export const posted = (gauge: Gauge, by: number): Effect => ({ type: 'posted', gauge, by });

export const paid = (from: Account, to: Account, usdM: number): Effect => ({ type: 'paid', from, to, usdM });

export const marked = (mark: string, value: number): Effect => ({ type: 'marked', mark, value });

/** Adds to a kind of `modifiers.ts`, up to and including a quarter. */
export const added = (kind: string, add: number, lastQuarter: number): Effect => ({
  type: 'modified',
  modifier: { kind, add, scaleBps: 10_000, lastQuarter },
});

/** Scales a kind of `modifiers.ts` by bps of itself, up to and including a quarter. */
export const scaled = (kind: string, scaleBps: number, lastQuarter: number): Effect => ({
  type: 'modified',
  modifier: { kind, add: 0, scaleBps, lastQuarter },
});
