import { azureMw, azureRentUsdK, portion, running } from '../../engine/compute.ts';
import { calendar } from '../../engine/contract.ts';
import { revenueShareUsdM } from '../../engine/payments.ts';
import type { Outlook } from '../../engine/rulebook.ts';

/** What OpenAI pays more than it earns in a quarter like this one, $M: an estimate from what anybody can see. */
export function burnUsdM({ rules, game, clauses }: Outlook): number {
  const revenue = game.gauges['openai.revenueUsdM'];
  let costs = rules.market.opexUsdM + portion(revenue, rules.market.opexBps);
  costs += Math.round((azureMw(game) * azureRentUsdK(rules, game, clauses)) / 1_000);
  for (const lease of running(game)) {
    if (lease.cloud !== 'azure') costs += Math.round((lease.mw * lease.rentUsdK) / 1_000);
  }
  for (const build of game.builds) if (build.owner === 'openai') costs += build.instalmentUsdM;
  const { year } = calendar(rules, game);
  return costs + revenueShareUsdM(clauses, revenue, year, game.gauges['openai.sharePaidUsdM']) - revenue;
}
