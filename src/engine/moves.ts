import type { Orders, Package, Rider } from './game.ts';
import type { Side } from './vocabulary.ts';

/**
 * A side's decision: the only input of the rules. Every field is an id or an index of a finite ordered list, so
 * that moves pack into bits and nothing typed by a person reaches a rule.
 */
export type Move =
  /** Answers to the briefing's cards, sealed: one index a card, -1 for a card that does not ask this side. */
  | { readonly side: Side; readonly type: 'answer'; readonly choices: readonly number[] }
  | {
      readonly side: Side;
      readonly type: 'propose';
      readonly package: Package;
      /** A second draft at once; once a quarter. */
      readonly alternative?: Package;
      readonly riders?: readonly Rider[];
      /** At most two terms that the proposer marks firm from now on. */
      readonly firm?: readonly number[];
    }
  /** A memorandum: a package that names at least four terms; the others are -1. */
  | { readonly side: Side; readonly type: 'memorandum'; readonly package: Package }
  /** A side letter: riders alone. */
  | { readonly side: Side; readonly type: 'letter'; readonly riders: readonly Rider[] }
  /** Takes what the other side has standing; `draft` 1 takes its second draft. */
  | { readonly side: Side; readonly type: 'accept'; readonly draft: 0 | 1 }
  | { readonly side: Side; readonly type: 'probe'; readonly terms: readonly [number, number] }
  | { readonly side: Side; readonly type: 'adjourn' }
  | { readonly side: Side; readonly type: 'walk-out' }
  /** The desk's orders, sealed. */
  | ({ readonly side: Side; readonly type: 'direct' } & Orders);

/** Why the rules refuse a move. A value, never an exception; nothing was written. */
export interface Refusal {
  readonly code: RefusalCode;
  /** What the code speaks of: a term, a directive, an offer. */
  readonly about?: string;
}

export const REFUSAL_CODES = [
  'game-over',
  'not-your-turn',
  'wrong-phase',
  'already-sealed',
  'table-closed',
  'nothing-standing',
  'malformed-package',
  'shares-exceed',
  'unchanged-contract',
  'too-few-terms',
  'too-many-terms',
  'terms-not-open',
  'memorandum-stands',
  'agreement-stands',
  'amendment-spent',
  'alternative-spent',
  'malformed-firm',
  'malformed-riders',
  'malformed-probe',
  'malformed-answer',
  'malformed-split',
  'too-many-directives',
  'directive-repeated',
  'directive-unknown',
  'directive-unavailable',
  'offer-unknown',
  'luck-not-released',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Amounts that riders may carry. */
export const RIDER_PAYMENTS_USDM = [500, 1_000, 2_000, 5_000] as const;
export const RIDER_ALLOTMENTS_MW = [100, 250, 500] as const;
