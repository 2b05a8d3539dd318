import type { Clauses } from './clauses.ts';
import { clausesOfSigned, sharesLeftBps } from './contract.ts';
import { note, pay, post, type Draft } from './draft.ts';
import type { Effect } from './facts.ts';
import type { PublicGame, Rulebook } from './rulebook.ts';
import type { Account, Holder } from './vocabulary.ts';

/** Quarters after which a signed agreement that has not closed lapses. */
export const PENDING_QUARTERS = 4;

/** Signed agreements close when both states have cleared and no injunction stands; amendments take effect. */
export function resolveClosings(draft: Draft): void {
  const { game, rules } = draft;
  const { pending } = game;
  if (pending !== null && closingObstacles(rules, game).length === 0) {
    close(draft, clausesOfSigned(rules, game, pending.package));
    return;
  }
  if (pending !== null && game.quarter - pending.signedQuarter >= PENDING_QUARTERS) {
    note(draft, 'rule/unclosed', { type: 'agreement-lapsed' });
    post(draft, 'rule/unclosed', 'trust', -6);
  }
  const next = game.contract.nextPackage;
  if (pending === null && next !== null) amend(draft, clausesOfSigned(rules, game, next));
}

/** What a signed agreement still waits for: cases by id, or `conditions`. Empty when it may close. */
export function closingObstacles(rules: Rulebook, game: PublicGame): string[] {
  const waits: string[] = [];
  if (game.pending === null) return waits;
  if (game.pending.conditions.length > 0) waits.push('conditions');
  for (const review of rules.reviews) {
    if (!review.gates) continue;
    if (!isCleared(game, review.id)) waits.push(review.id);
  }
  for (const each of game.cases) if (each.injunction) waits.push(each.id);
  return waits;
}

function isCleared(game: PublicGame, review: string): boolean {
  const last = game.cases.findLast((each) => each.id === review);
  return last?.ruling === 'cleared' || last?.ruling === 'cleared-with-conditions';
}

function close(draft: Draft, clauses: Clauses): void {
  const cause = 'rule/closing';
  note(draft, cause, { type: 'agreement-closed' });
  for (const effect of issue(clauses)) note(draft, cause, effect);
  const { gauges } = draft.game;
  const held = gauges['openai.softbankHeldUsdM'];
  if (held > 0) {
    pay(draft, cause, 'capital', 'openai', held);
    post(draft, cause, 'openai.softbankHeldUsdM', -held);
  }
  post(draft, cause, 'openai.notesUsdM', -gauges['openai.notesUsdM']);
  post(draft, cause, 'trust', 5);
  post(draft, cause, 'openai.staff', 4);
  const least = draft.rules.market.claimBps;
  const stake = clauses.microsoftStake === 'claim' ? least : clauses.microsoftStake;
  post(draft, 'term/microsoftStake', 'openai.staff', Math.round((2_700 - stake) / 400));
  post(draft, 'term/nonprofitStake', 'openai.legitimacy', foundationOpinion(clauses));
}

const foundationOpinion = (clauses: Clauses): number =>
  clauses.foundationStake === 'control' ? 0 : Math.round((clauses.foundationStake - 2_600) / 150);

/** The first issue of shares: Microsoft's and the foundation's as agreed; staff take 53% of what is left. */
function issue(clauses: Clauses): Effect[] {
  const microsoft = clauses.microsoftStake === 'claim' ? 0 : clauses.microsoftStake;
  const foundation = clauses.foundationStake === 'control' ? 0 : clauses.foundationStake;
  const staff = Math.round((sharesLeftBps(clauses) * 53) / 100);
  const investors = 10_000 - microsoft - foundation - staff;
  return [
    { type: 'transferred', from: 'unissued', to: 'microsoft', bps: microsoft },
    { type: 'transferred', from: 'unissued', to: 'foundation', bps: foundation },
    { type: 'transferred', from: 'unissued', to: 'staff', bps: staff },
    { type: 'transferred', from: 'unissued', to: 'investors', bps: investors },
  ];
}

/** After closing, shares move only by sale at the last valuation: amended stakes are bought or sold. */
function amend(draft: Draft, clauses: Clauses): void {
  const { rules, game } = draft;
  const before = clausesOfSigned(rules, game, game.contract.package);
  if (clauses.microsoftStake !== 'claim' && before.microsoftStake !== 'claim') {
    const wanted = clauses.microsoftStake - before.microsoftStake;
    trade(draft, 'microsoft', wanted, { payer: 'microsoft', payee: 'microsoft' });
  }
  if (clauses.foundationStake !== 'control' && before.foundationStake !== 'control') {
    const wanted = clauses.foundationStake - before.foundationStake;
    trade(draft, 'foundation', wanted, { payer: 'openai', payee: 'public' });
  }
}

/** Who pays for a stake that grows, and who is paid for one that shrinks: a charity's proceeds stay with the public. */
interface Purse {
  readonly payer: Account;
  readonly payee: Account;
}

/** Shares change hands between a holder and the investors, as far as either has them. */
function trade(draft: Draft, holder: Holder, wanted: number, { payer, payee }: Purse): void {
  const { game } = draft;
  const bps = Math.max(-game.shares[holder], Math.min(wanted, game.shares.investors));
  if (bps === 0) return;
  const usdM = Math.round((Math.abs(bps) * game.gauges['openai.valuationUsdM']) / 10_000);
  const [from, to] = bps > 0 ? (['investors', holder] as const) : ([holder, 'investors'] as const);
  note(draft, 'rule/amendment', { type: 'transferred', from, to, bps: Math.abs(bps) });
  const [debit, credit] = bps > 0 ? ([payer, 'capital'] as const) : (['capital', payee] as const);
  pay(draft, 'rule/amendment', debit, credit, usdM);
}

/** What was agreed binds from the next quarter. */
export function bindContracts(draft: Draft): void {
  const next = draft.game.contract.nextPackage;
  if (next === null || draft.game.pending !== null) return;
  note(draft, 'rule/closing', { type: 'contract-bound', package: next });
}
