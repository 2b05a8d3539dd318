import type { Account, Gauge, Holder, Phase, Side } from './vocabulary.ts';
import type { Luck } from './luck.ts';

/**
 * A complete choice for every term, as indices into the options of `Rulebook.terms`, in that order.
 * In the status quo a term may stand at a value that no option has (-1).
 */
export type Package = readonly number[];

/** A side payment or favour that rides on a package or a letter. Lists of amounts stand in `rulebook.ts`. */
export type Rider =
  | { readonly type: 'waive'; readonly offer: string }
  | { readonly type: 'pay'; readonly from: Side; readonly usdM: number }
  | { readonly type: 'allot'; readonly mw: number }
  | { readonly type: 'withdraw'; readonly from: Side };

/** What one side has put on the table. */
export interface Proposal {
  readonly kind: 'definitive' | 'memorandum' | 'letter' | 'amendment';
  /** A full package; in a memorandum the terms it does not name are -1; in a letter all are. */
  readonly package: Package;
  /** A second draft, of equal standing (once a quarter). */
  readonly alternative: Package | null;
  readonly riders: readonly Rider[];
  /** Terms (by index) that the proposer marks firm. */
  readonly firm: readonly number[];
}

export interface Seat {
  /** 0 to 100; at nothing the table closes. */
  patience: number;
  /** The last proposal of this side in this quarter. */
  standing: Proposal | null;
  /** This side's last definitive package of any quarter: the base of an insult and of a concession. */
  lastPackage: number[] | null;
  /** Terms marked firm and not yet released. */
  firm: number[];
  usedAlternative: boolean;
}

export interface Table {
  open: boolean;
  /** Whose move it is. */
  turn: Side;
  /** Moves made this quarter by both. */
  moves: number;
  /** Rounds drawn for the quarter; a round is one move of each. Hidden from both. */
  rounds: number;
  seats: Record<Side, Seat>;
  /** Closed tables by a walk-out: no table up to and including this quarter. */
  shutUntil: number;
  /** Who has walked out and not been answered. */
  walkedOut: Side | null;
  talksOver: boolean;
  /** Set by a call or a shock after closing: a table next quarter. */
  called: boolean;
}

export interface Memorandum {
  readonly package: Package;
  readonly signedQuarter: number;
  /** Last quarter in which it stands. */
  readonly lastQuarter: number;
  readonly proposer: Side | null;
}

/** A bound that a reviewer wants on one term before it clears. */
export interface Condition {
  readonly review: string;
  readonly term: number;
  /** Options (indices) that satisfy it. */
  readonly options: readonly number[];
}

export interface Pending {
  readonly package: Package;
  readonly signedQuarter: number;
  conditions: Condition[];
}

export interface Build {
  readonly owner: Side;
  readonly mw: number;
  /** Quarter in which it comes on line. */
  readonly readyQuarter: number;
  /** Paid each quarter until it is ready, $M. */
  readonly instalmentUsdM: number;
  readonly site: string;
}

/** A rival cloud's offer to OpenAI. */
export interface CloudOffer {
  readonly id: string;
  readonly cloud: string;
  readonly site: string;
  readonly mw: number;
  /** Thousands of dollars per megawatt and quarter. */
  readonly rentUsdK: number;
  readonly lagQuarters: number;
  readonly termQuarters: number;
  readonly strings: 'none' | 'equity' | 'exclusivity' | 'warrants';
  /** Last quarter in which it can be taken. */
  readonly lastQuarter: number;
  /** Quarter in which OpenAI gave Microsoft notice of it. */
  noticedQuarter: number | null;
  /** Microsoft has waived its right on this one. */
  waived: boolean;
}

/** Capacity under contract from a rival cloud, or from Azure by a match. */
export interface Lease {
  readonly id: string;
  readonly cloud: string;
  readonly site: string;
  readonly mw: number;
  readonly rentUsdK: number;
  readonly startQuarter: number;
  readonly lastQuarter: number;
  /** Owed by Microsoft under a match: late delivery pays double rent. */
  readonly matched: boolean;
}

export interface Case {
  readonly id: string;
  readonly kind: 'review' | 'lawsuit' | 'claim';
  readonly openedQuarter: number;
  /** Index into the stages of its content. */
  stage: number;
  /** Quarters spent in this stage. */
  waited: number;
  ruling: string | null;
  /** Hidden: drawn in the quarter that first reads it. A reviewer's temperament or a suit's merits, -20 to 20. */
  nature: number | null;
  /** Public: what has come out so far, in points against OpenAI (a suit) or for clearing (a review). */
  record: number;
  /** What each side may know of `nature`, -20 to 20, or null. */
  readings: Record<Side, number | null>;
  /** Times the decision was put off. */
  extensions: number;
  /** Engaged or answered this quarter: speed and tone of its next stage. */
  answer: 'none' | 'fight' | 'delay' | 'settle' | 'engaged' | 'slowed';
  /** Whether an injunction of this case stands. */
  injunction: boolean;
}

export interface Hosting {
  readonly lab: string;
  mw: number;
  fundedUsdM: number;
}

/** A change that lasts some quarters. The kinds stand in `modifiers.ts`. */
export interface Modifier {
  readonly kind: string;
  readonly add: number;
  readonly scaleBps: number;
  readonly lastQuarter: number;
  readonly cause: string;
}

/** One order of a desk: a directive, whom it concerns, and how. */
export interface Order {
  readonly id: string;
  readonly target: string | null;
  readonly choice: string | null;
}

export interface Orders {
  readonly directives: readonly Order[];
  /** Per cent, in steps of five, summing to 100: training, serving, safety; or growth to OpenAI, own, others. */
  readonly split: readonly [number, number, number];
  /** Microsoft's answers to noticed offers: ids that it matches; silence waives. */
  readonly matches: readonly string[];
}

export interface Contract {
  /** What binds now. */
  package: Package;
  /** Quarter since which it binds; the status quo binds from 0. */
  sinceQuarter: number;
  /** The closing of a definitive agreement, or null under the status quo. */
  closedQuarter: number | null;
  amendedQuarters: number[];
  /** Agreed by amendment, binding next quarter. */
  nextPackage: Package | null;
}

export interface Agi {
  upheldQuarter: number | null;
  /** No claim before this quarter. */
  barredUntil: number;
  claims: number;
}

/** The whole state. Plain JSON: integers, strings, null, lists and records. */
export interface Game {
  scenario: string;
  /** How many quarters the campaign has. */
  quarters: number;
  /** 0 is the first. */
  quarter: number;
  phase: Phase;
  luck: Luck;
  mandates: Record<Side, string>;
  money: Record<Account, number>;
  shares: Record<Holder, number>;
  gauges: Record<Gauge, number>;
  contract: Contract;
  memorandum: Memorandum | null;
  pending: Pending | null;
  table: Table;
  /** Cards of this briefing, and what each side has sealed on them (an index a card; -1 where it is not asked). */
  cards: string[];
  answers: Record<Side, number[] | null>;
  seenCards: string[];
  sealed: Record<Side, Orders | null>;
  splits: Record<Side, [number, number, number]>;
  builds: Build[];
  offers: CloudOffer[];
  leases: Lease[];
  /** The right of first refusal is suspended up to and including this quarter. */
  refusalSuspendedUntil: number;
  cases: Case[];
  hostings: Hosting[];
  agi: Agi;
  modifiers: Modifier[];
  /** Small memory of content: `directive/x` used in which quarter, `event/y` chosen. */
  marks: Record<string, number>;
  ending: string | null;
  /**
   * A digest of every move that was made, so that a hash covers words that left no other trace. Hidden: it could be
   * used to guess at what the other side has sealed.
   */
  minutes: number;
}
