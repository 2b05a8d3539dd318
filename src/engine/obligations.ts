import { portion, azureMw, azureRentUsdK, securedGuaranteeMw } from './compute.ts';
import { calendar } from './contract.ts';
import { commitmentDueBps, revenueShareUsdM } from './payments.ts';
import type { Outlook } from './rulebook.ts';

/** What is still owed after the last quarter, to the end of 2032, under steady continuation. $M, undiscounted. */
export interface Obligations {
  readonly endYear: number;
  /** Revenue share to Microsoft. */
  readonly shareUsdM: number;
  /** Azure that must be paid for and is not used. */
  readonly takeOrPayUsdM: number;
  /** Azure that Microsoft must deliver and has not. */
  readonly guaranteeUsdM: number;
  /** Megawatts under contract that are still to come. */
  readonly coming: number;
}

/** Growth of revenue in the years after a game: a third, then less each year, bps. */
const GROWTH_BPS = [3_300, 2_500, 1_900, 1_500, 1_200, 1_000, 800, 700] as const;
/** Growth of OpenAI's use of Azure a year when nothing else is agreed, bps. */
const AZURE_GROWTH_BPS = 1_500;

export function obligationsOf({ rules, game, clauses }: Outlook): Obligations {
  const { year } = calendar(rules, game);
  let annual = game.gauges['openai.revenueUsdM'] * 4;
  let azure = Math.round((azureMw(game) * azureRentUsdK(rules, game, clauses) * 4) / 1_000);
  let paid = game.gauges['openai.sharePaidUsdM'];
  let shareUsdM = 0;
  let takeOrPayUsdM = 0;
  for (let at = year + 1; at <= 2032; at += 1) {
    annual += portion(annual, GROWTH_BPS[at - year - 1] ?? 700);
    azure += portion(azure, AZURE_GROWTH_BPS);
    const share = revenueShareUsdM(clauses, annual, at, paid);
    shareUsdM += share;
    paid += share;
    takeOrPayUsdM += Math.max(0, portion(clauses.commitmentUsdM, commitmentDueBps(at)) - azure);
  }
  const missing = Math.max(0, securedGuaranteeMw(rules, clauses) - azureMw(game));
  const guaranteeUsdM = Math.round((missing * rules.market.azureRentUsdK * 4 * Math.max(0, 2029 - year)) / 1_000);
  return { endYear: year, shareUsdM, takeOrPayUsdM, guaranteeUsdM, coming: comingMw(game) };
}

function comingMw(game: Outlook['game']): number {
  let mw = 0;
  for (const lease of game.leases) if (lease.startQuarter > game.quarter) mw += lease.mw;
  for (const build of game.builds) if (build.owner === 'openai') mw += build.mw;
  return mw;
}
