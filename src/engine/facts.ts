import type { Build, Case, CloudOffer, Condition, Lease, Modifier, Orders, Package, Proposal, Rider } from './game.ts';
import type { Account, Gauge, Holder, Phase, Side, Step } from './vocabulary.ts';

/**
 * Everything that can happen. Content returns effects; the engine stamps a cause on each, and the result is a Fact.
 * Past tense throughout: a fact is never a wish.
 */
export type Effect =
  | { readonly type: 'posted'; readonly gauge: Gauge; readonly by: number }
  | { readonly type: 'paid'; readonly from: Account; readonly to: Account; readonly usdM: number }
  | { readonly type: 'transferred'; readonly from: Holder; readonly to: Holder; readonly bps: number }
  | { readonly type: 'modified'; readonly modifier: Omit<Modifier, 'cause'> }
  | { readonly type: 'marked'; readonly mark: string; readonly value: number }
  // the quarter
  /** A move went into the minutes; hidden from both. */
  | { readonly type: 'minuted'; readonly digest: number }
  | { readonly type: 'phased'; readonly phase: Phase }
  /** `to`, since every fact already carries the quarter in which it was made. */
  | { readonly type: 'turned'; readonly to: number }
  | { readonly type: 'stepped'; readonly step: Step }
  | { readonly type: 'drawn'; readonly name: string; readonly value: number }
  | { readonly type: 'dealt'; readonly card: string }
  | { readonly type: 'answered'; readonly side: Side; readonly choices: readonly number[] }
  | { readonly type: 'sealed'; readonly side: Side; readonly orders: Orders }
  | { readonly type: 'opened'; readonly side: Side; readonly orders: Orders }
  | { readonly type: 'tidied' }
  // the table
  | { readonly type: 'convened'; readonly turn: Side; readonly rounds: number; readonly patience: number }
  | { readonly type: 'passed'; readonly turn: Side }
  | { readonly type: 'proposed'; readonly side: Side; readonly proposal: Proposal }
  | { readonly type: 'probed'; readonly side: Side; readonly terms: readonly [number, number]; readonly answer: number }
  | { readonly type: 'tired'; readonly side: Side; readonly by: number }
  | { readonly type: 'firmed'; readonly side: Side; readonly terms: readonly number[] }
  | { readonly type: 'softened'; readonly side: Side; readonly term: number }
  | { readonly type: 'insulted'; readonly side: Side; readonly reason: 'retreat' | 'worthless' }
  | { readonly type: 'accepted'; readonly side: Side; readonly kind: Proposal['kind']; readonly package: Package }
  | { readonly type: 'adjourned'; readonly side: Side | null; readonly reason: AdjournReason }
  | { readonly type: 'walked-out'; readonly side: Side; readonly until: number }
  | { readonly type: 'talks-ended' }
  | { readonly type: 'table-called'; readonly called: boolean }
  // contracts
  | {
      readonly type: 'memorandum-signed';
      readonly package: Package;
      readonly lastQuarter: number;
      readonly proposer: Side | null;
    }
  | { readonly type: 'memorandum-lapsed' }
  | { readonly type: 'agreement-signed'; readonly package: Package }
  | { readonly type: 'condition-set'; readonly condition: Condition }
  | { readonly type: 'conditions-met'; readonly package: Package }
  | { readonly type: 'agreement-closed' }
  | { readonly type: 'agreement-lapsed' }
  | { readonly type: 'amendment-signed'; readonly package: Package }
  | { readonly type: 'contract-bound'; readonly package: Package }
  | { readonly type: 'rode'; readonly rider: Rider }
  // compute
  | { readonly type: 'ground-broken'; readonly build: Build }
  | { readonly type: 'delivered'; readonly build: Build }
  | { readonly type: 'offered'; readonly offer: CloudOffer }
  | { readonly type: 'noticed'; readonly offer: string }
  | { readonly type: 'waived'; readonly offer: string }
  | { readonly type: 'matched'; readonly offer: string }
  | { readonly type: 'withdrawn'; readonly offer: string }
  | { readonly type: 'leased'; readonly lease: Lease }
  | { readonly type: 'lease-ended'; readonly lease: string }
  | { readonly type: 'refusal-suspended'; readonly until: number }
  | { readonly type: 'hosted'; readonly lab: string; readonly mw: number; readonly usdM: number }
  // law
  | { readonly type: 'filed'; readonly case: Case }
  | { readonly type: 'assessed'; readonly case: string; readonly nature: number }
  | { readonly type: 'staged'; readonly case: string; readonly stage: number }
  | { readonly type: 'waited'; readonly case: string; readonly extended: boolean }
  | { readonly type: 'recorded'; readonly case: string; readonly by: number }
  | { readonly type: 'read'; readonly case: string; readonly side: Side; readonly reading: number }
  | { readonly type: 'responded'; readonly case: string; readonly answer: Case['answer'] }
  | { readonly type: 'enjoined'; readonly case: string; readonly stands: boolean }
  | { readonly type: 'ruled'; readonly case: string; readonly ruling: string }
  // the exit clause and the end
  | { readonly type: 'agi-upheld' }
  | { readonly type: 'agi-refused'; readonly barredUntil: number }
  | { readonly type: 'ended'; readonly ending: string };

export type AdjournReason = 'agreed' | 'adjourned' | 'patience' | 'rounds' | 'walked-out';

/** Why a fact happened: `kind/id`, as `directive/raise-money`, `term/revenueShare`, `case/musk`, `market/demand`. */
export type Cause = `${string}/${string}`;

/** An effect that happened, when and why. */
export type Fact = Effect & { readonly quarter: number; readonly cause: Cause };
