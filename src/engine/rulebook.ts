import type { Clauses } from './clauses.ts';
import type { Effect } from './facts.ts';
import type { Market } from './market.ts';
import type { Case, Game, Order, Package } from './game.ts';
import type { Account, Gauge, Goal, Holder, Side, Step, Suit } from './vocabulary.ts';

/** A constant of the rules: its value, its unit, and the fact's id, `assumption` or `calibrated` behind it. */
export interface NumberSpec {
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly low?: number;
  readonly high?: number;
}
export type Numbers = Readonly<Record<string, NumberSpec>>;
export type Values<N extends Numbers> = { readonly [K in keyof N]: number };

/** Other values for single numbers of one item, by name. */
export type Overrides = Readonly<Record<string, number>>;

/** The bare values, as an item's functions get them; `overrides` replace single values by name. */
export function valuesOf<N extends Numbers>(numbers: N, overrides?: Overrides): Values<N>;
export function valuesOf(numbers: Numbers, overrides: Overrides = {}): Values<Numbers> {
  const values: Record<string, number> = {};
  for (const [name, spec] of Object.entries(numbers)) values[name] = overrides[name] ?? spec.value;
  return values;
}

/**
 * What both a seat and the rules can read: the game less everything that some seat may not see. Legality, targets
 * and previews read this alone, so that they are the same for a screen, a computer and the engine.
 */
export type PublicGame = Omit<Game, 'luck' | 'mandates' | 'sealed' | 'answers' | 'splits' | 'minutes'>;

/** What an effect reads. */
export interface Situation {
  readonly rules: Rulebook;
  readonly game: Game;
  /** What the contract in force says. */
  readonly clauses: Clauses;
  /** A named draw of this quarter, 0 to 9 999; recorded as a fact. */
  readonly roll: (name: string) => number;
}

/** What legality and previews read. */
export interface Outlook {
  readonly rules: Rulebook;
  readonly game: PublicGame;
  readonly clauses: Clauses;
}

/**
 * A worked example: the opening of the standard scenario, changed as `given` says; every draw is `luck` (5 000 when
 * absent). `posts` lists every change of gauge, account and share, no more and no less, summed by name
 * (`gauge:trust`, `money:openai`, `shares:microsoft`); `makes` lists the types of the other effects.
 */
export interface Example {
  readonly name: string;
  readonly given?: {
    readonly gauges?: Partial<Record<Gauge, number>>;
    readonly money?: Partial<Record<Account, number>>;
    readonly shares?: Partial<Record<Holder, number>>;
    readonly quarter?: number;
    readonly clauses?: Partial<Clauses>;
    readonly game?: Partial<Game>;
  };
  readonly order?: Order;
  readonly choice?: string;
  readonly side?: Side;
  readonly luck?: number;
  readonly posts: Readonly<Record<string, number>>;
  readonly makes?: readonly string[];
  /** Of a term: what the contract then says, with the term at `choice`. */
  readonly says?: Partial<Clauses>;
  /** Of a mandate: whether its bonus is earned; of an ending: whether it holds. */
  readonly holds?: boolean;
}

export interface Item {
  readonly id: string;
  readonly numbers: Numbers;
  readonly examples: readonly Example[];
}

export interface TermOption {
  readonly id: string;
  readonly clauses: Partial<Clauses>;
}

/** One clause that is bargained over. */
export interface Term extends Item {
  readonly suit: Suit;
  /** True when options run from OpenAI's side to Microsoft's; false when the term has no owner. */
  readonly ladder: boolean;
  readonly options: readonly TermOption[];
  /** The goals that it mainly moves, by side: what a probe is about, and a first guess before any projection. */
  readonly touches: { readonly openai: readonly Goal[]; readonly microsoft: readonly Goal[] };
  /** Public weight on the table, 1 to 10: how much of a claim one step is. */
  readonly weight: number;
}

export interface Directive extends Item {
  readonly side: Side;
  readonly suit: Suit;
  /** When in the resolution it is carried out. */
  readonly step: Step;
  /** Whom it may concern now; undefined when it concerns nobody in particular. An empty list: not available now. */
  readonly targets: ((outlook: Outlook) => readonly string[]) | undefined;
  /** Ways to do it; empty when there is one way. */
  readonly choices: readonly string[];
  /** A code why it cannot be ordered now, or undefined. */
  readonly refusal: (outlook: Outlook, order: Order) => string | undefined;
  readonly effects: (situation: Situation, order: Order) => readonly Effect[];
  /** What a steady hand does with it this quarter: a projection plays this on both sides. */
  readonly steady?: (outlook: Outlook, side: Side) => Order | undefined;
}

export interface EventChoice {
  readonly id: string;
  readonly effects: (situation: Situation, side: Side) => readonly Effect[];
}

/** A card of the briefing: what the world does, and what a side answers. */
export interface WorldEvent extends Item {
  readonly asks: readonly Side[];
  /** Relative chance among the cards that may come; 0 to 100. */
  readonly weight: (situation: Outlook) => number;
  readonly choices: readonly EventChoice[];
  /** What happens whatever is answered. */
  readonly always?: (situation: Situation) => readonly Effect[];
  /** Ids of the public facts that it stands on. */
  readonly facts: readonly string[];
  readonly repeats?: boolean;
}

/** How strongly a reviewer weighs each matter; the sum is 100. */
export interface ReviewWeights {
  readonly charity: number;
  readonly control: number;
  readonly safety: number;
  readonly competition: number;
}

export interface Review extends Item {
  readonly weights: ReviewWeights;
  readonly stages: readonly string[];
  /** Stage at the opening of a case, as an index into `stages`. */
  readonly opensAt: number;
  /** Whether a closing needs its clearance. */
  readonly gates: boolean;
  /** Reading (0 to 100) at which it clears, and above which it clears with conditions. */
  readonly clearsAt: number;
  readonly conditionsAt: number;
  /** Chance in a quarter that it opens by itself while there has been none, bps. */
  readonly arisesBps?: (outlook: Outlook) => number;
  /** A fine that comes with a remedy, $M; of a reviewer that gates nothing. */
  readonly fineUsdM?: number;
  /** Commitments that a side may offer when it engages: a term and the options that it promises. */
  readonly commitments: readonly { readonly id: string; readonly term: string; readonly options: readonly string[] }[];
}

export interface LawsuitStage {
  readonly id: string;
  /** What may come of this stage when fought: outcome ids with chances in bps at even merits; `next` goes on. */
  readonly outcomes: readonly { readonly id: string; readonly bps: number; readonly perMeritBps: number }[];
  /** Cost of a settlement at this stage, $M at even merits. */
  readonly settleUsdM: number;
  /** Cost of fighting through it, $M. */
  readonly fightUsdM: number;
}

export interface Lawsuit extends Item {
  readonly defendants: readonly Side[];
  readonly stages: readonly LawsuitStage[];
  readonly opensAt: number;
  /** Chance that the plaintiffs take the price of a settlement at even merits, bps. */
  readonly acceptsBps: number;
  /** Chance in a quarter that it is filed while there has been none, bps. */
  readonly arisesBps?: (outlook: Outlook) => number;
  /** Points that the public record gives the plaintiffs now, -20 to 20, before the hidden merits. */
  readonly reading: (situation: Outlook) => number;
  readonly effects: (situation: Situation, outcome: string) => readonly Effect[];
}

export interface Cloud extends Item {
  /** Sites of its offers, by id of the map. */
  readonly sites: readonly string[];
  readonly strings: readonly ('none' | 'equity' | 'exclusivity' | 'warrants')[];
  readonly offers: {
    /** Chance of an offer in a quarter at a balanced market, bps. */
    readonly chanceBps: number;
    readonly mwSteps: readonly number[];
    readonly rentUsdK: number;
    readonly lagQuarters: number;
    readonly termQuarters: number;
  };
}

export interface Lab extends Item {
  /** Strength of its models, 0 to 100 of OpenAI's. */
  readonly strength: number;
  readonly hostMw: number;
  readonly fundUsdM: number;
}

export interface Mandate extends Item {
  readonly side: Side;
  /** Weight of each goal of its side, per cent; the sum is 100. */
  readonly weights: Readonly<Partial<Record<Goal, number>>>;
  readonly redLine: { readonly term: string; readonly allowed: readonly string[] };
  readonly bonus: (outlook: Outlook) => boolean;
}

export interface Scenario {
  readonly id: string;
  readonly start: { readonly year: number; readonly quarter: 1 | 2 | 3 | 4 };
  readonly lengths: readonly number[];
  readonly opening: {
    readonly money: Readonly<Partial<Record<Account, number>>>;
    readonly shares: Readonly<Record<Holder, number>>;
    readonly gauges: Readonly<Record<Gauge, number>>;
    /** Option ids by term; a term that is missing stands at a value of its own, given in `standing`. */
    readonly contract: Readonly<Record<string, string>>;
    readonly closedQuarter: number | null;
    readonly memorandum: { readonly terms: Readonly<Record<string, string>>; readonly lastQuarter: number } | null;
    readonly cases: readonly { readonly id: string; readonly stage?: number }[];
    readonly builds: readonly { readonly mw: number; readonly readyQuarter: number; readonly site: string }[];
    readonly leases: readonly {
      readonly cloud: string;
      readonly site: string;
      readonly mw: number;
      readonly rentUsdK: number;
      readonly startQuarter: number;
      readonly lastQuarter: number;
    }[];
    readonly splits: Readonly<Record<Side, readonly [number, number, number]>>;
  };
  /** What the contract says where no option does: the claim and the residual. */
  readonly standing: Clauses;
  /** Rounds of the table, by quarter, where the scenario fixes them. */
  readonly rounds: Readonly<Record<number, number>>;
  /** Where each number comes from: gauge or account to fact id or `assumption`. */
  readonly sources: Readonly<Record<string, string>>;
}

/** A contract that was really in force, to compare with. */
export interface HistoricContract {
  readonly id: string;
  readonly date: string;
  /** Option ids by term; missing terms were not shares yet. */
  readonly terms: Readonly<Record<string, string>>;
  /** Terms whose value is not public. */
  readonly assumed: readonly string[];
  readonly facts: readonly string[];
}

export interface Ending extends Item {
  readonly holds: (outlook: Outlook) => boolean;
}

/** Constants of markets, table and scoring that belong to no single card. */
export interface Rulebook {
  /** Name and version of the rules; part of every replay. */
  readonly version: string;
  readonly terms: readonly Term[];
  /** Pairs of options whose worth together differs from the sum: [term, option, term, option] by id. */
  readonly couplings: readonly (readonly [string, string, string, string])[];
  readonly directives: readonly Directive[];
  readonly events: readonly WorldEvent[];
  readonly reviews: readonly Review[];
  readonly lawsuits: readonly Lawsuit[];
  readonly clouds: readonly Cloud[];
  readonly labs: readonly Lab[];
  readonly mandates: readonly Mandate[];
  readonly scenarios: readonly Scenario[];
  readonly history: readonly HistoricContract[];
  /** In order: the first that holds names the game's end. */
  readonly endings: readonly Ending[];
  readonly market: Market;
  /** Raw measures of each goal at 0, 50 and 100 points, by `side.goal`. */
  readonly yardsticks: Readonly<Record<string, readonly [number, number, number]>>;
}

/** A case that is still open, by id. */
export const openCase = (game: PublicGame, id: string): Case | undefined =>
  game.cases.find((each) => each.id === id && each.ruling === null);

/** The position of a term in every package of these rules; -1 when there is none. */
export const termIndex = (rules: Rulebook, id: string): number => rules.terms.findIndex((term) => term.id === id);

/** The id of the chosen option, or undefined where the package names none. */
export const optionId = (rules: Rulebook, pack: Package, term: number): string | undefined =>
  rules.terms[term]?.options[pack[term] ?? -1]?.id;
