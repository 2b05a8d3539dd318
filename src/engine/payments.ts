import type { Clauses } from './clauses.ts';
import { azureMw, azureRentUsdK, portion, running, securedGuaranteeMw } from './compute.ts';
import { calendar, clausesOf } from './contract.ts';
import { note, pay, post, type Draft } from './draft.ts';
import type { Cause } from './facts.ts';
import { modified } from './modifiers.ts';
import type { Account } from './vocabulary.ts';

/** Payments of the quarter, under the contract that binds in it. */
export function resolvePayments(draft: Draft): void {
  const clauses = clausesOf(draft.rules, draft.game);
  payRent(draft, clauses);
  payRevenueShare(draft, clauses);
  payShortfalls(draft, clauses);
  payRunningCosts(draft);
}

/** A payment that falls due; nothing is paid of nothing. */
function payDue(draft: Draft, cause: Cause, from: Account, to: Account, usdM: number): void {
  if (usdM > 0) pay(draft, cause, from, to, usdM);
}

function payRent(draft: Draft, clauses: Clauses): void {
  const { game, rules } = draft;
  const rent = azureRentUsdK(rules, game, clauses);
  let azure = Math.round((game.gauges['openai.azureMw'] * rent) / 1_000);
  for (const lease of running(game)) {
    const own = lease.cloud !== 'azure' || lease.matched;
    const usdM = Math.round((lease.mw * (own ? lease.rentUsdK : rent)) / 1_000);
    if (lease.cloud === 'azure') azure += usdM;
    else payDue(draft, `cloud/${lease.cloud}`, 'openai', 'clouds', usdM);
  }
  payDue(draft, 'market/azure-rent', 'openai', 'microsoft', azure);
  post(draft, 'market/azure-rent', 'openai.azureBoughtUsdM', azure);
}

/** What OpenAI owes Microsoft on a quarter's revenue, $M, by the share, its last year and its cap. */
export function revenueShareUsdM(clauses: Clauses, revenueUsdM: number, year: number, paidUsdM: number): number {
  if (year > clauses.shareUntil) return 0;
  const owed = portion(revenueUsdM, clauses.shareBps);
  return clauses.shareCapUsdM === 0 ? owed : Math.max(0, Math.min(owed, clauses.shareCapUsdM - paidUsdM));
}

function payRevenueShare(draft: Draft, clauses: Clauses): void {
  const { game, rules } = draft;
  const { year } = calendar(rules, game);
  const paidSoFar = game.gauges['openai.sharePaidUsdM'];
  const usdM = revenueShareUsdM(clauses, game.gauges['openai.revenueUsdM'], year, paidSoFar);
  payDue(draft, 'term/revenueShare', 'openai', 'microsoft', usdM);
  post(draft, 'term/revenueShare', 'openai.sharePaidUsdM', usdM);
  const back = portion(Math.round(game.gauges['microsoft.productUsdM'] / 4), clauses.shareBackBps);
  payDue(draft, 'term/revenueShare', 'microsoft', 'openai', back);
}

/** Part of a commitment that falls due in a calendar year: 3, 6 and 11% in 2026 to 2028, then 20% a year. */
export const commitmentDueBps = (year: number): number =>
  year < 2026 || year > 2032 ? 0 : year === 2026 ? 300 : year === 2027 ? 600 : year === 2028 ? 1_100 : 2_000;

/** The quarter of the campaign by which the whole guarantee must stand. */
const GUARANTEE_YEAR = 2028;

function payShortfalls(draft: Draft, clauses: Clauses): void {
  const { game, rules } = draft;
  const closed = game.contract.closedQuarter;
  const { year, quarter } = calendar(rules, game);
  if (closed !== null) payGuarantee(draft, clauses, (year - GUARANTEE_YEAR) * 4 + quarter, closed);
  if (quarter !== 4) return;
  const due = portion(clauses.commitmentUsdM, commitmentDueBps(year));
  const bought = game.gauges['openai.azureBoughtUsdM'];
  if (closed !== null) payDue(draft, 'term/azureCommitment', 'openai', 'microsoft', due - bought);
  post(draft, 'term/azureCommitment', 'openai.azureBoughtUsdM', -bought);
}

/** Before the date the guarantee is due in proportion; a missing megawatt pays its rent, and calls a table. */
function payGuarantee(draft: Draft, clauses: Clauses, quartersPast: number, closed: number): void {
  const { game, rules } = draft;
  const whole = securedGuaranteeMw(rules, clauses);
  const span = Math.max(1, game.quarter - quartersPast - closed);
  const part = Math.min(1, (game.quarter - closed) / span);
  const missing = Math.round(whole * (quartersPast >= 0 ? 1 : part)) - azureMw(game);
  if (missing <= 0) return;
  const usdM = Math.round((missing * rules.market.azureRentUsdK) / 1_000);
  payDue(draft, 'term/capacityGuarantee', 'microsoft', 'openai', usdM);
  note(draft, 'term/capacityGuarantee', { type: 'table-called', called: true });
}

function payRunningCosts(draft: Draft): void {
  const { game, rules } = draft;
  const m = rules.market;
  const costs = modified(game, 'openai-costs', m.opexUsdM + portion(game.gauges['openai.revenueUsdM'], m.opexBps));
  payDue(draft, 'market/running-costs', 'openai', 'staff', costs);
  const pledge = Math.round(game.gauges['openai.pledgedUsdM'] / 8);
  payDue(draft, 'desk/pledges', 'openai', 'public', pledge);
  post(draft, 'desk/pledges', 'openai.pledgedUsdM', -pledge);
  payDue(draft, 'market/interest', 'openai', 'capital', portion(game.gauges['openai.creditUsdM'], m.interestBps));
  payDue(draft, 'market/interest', 'microsoft', 'capital', portion(game.gauges['microsoft.creditUsdM'], m.interestBps));
}
