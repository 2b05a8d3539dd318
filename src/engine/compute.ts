import type { Clauses } from './clauses.ts';
import type { Lease } from './game.ts';
import { modified } from './modifiers.ts';
import type { PublicGame, Rulebook } from './rulebook.ts';

/** Leases that deliver in the present quarter. */
export const running = (game: PublicGame, quarter = game.quarter): readonly Lease[] =>
  game.leases.filter((lease) => lease.startQuarter <= quarter && lease.lastQuarter >= quarter);

/** Megawatts under lease now, from Azure by a match or a letter, or from the others. */
export function leasedMw(game: PublicGame, from: 'azure' | 'rivals', quarter = game.quarter): number {
  let mw = 0;
  for (const lease of game.leases) {
    if (lease.startQuarter > quarter || lease.lastQuarter < quarter) continue;
    if ((lease.cloud === 'azure') === (from === 'azure')) mw += lease.mw;
  }
  return mw;
}

/** Megawatts of Azure that OpenAI uses. */
export const azureMw = (game: PublicGame): number => game.gauges['openai.azureMw'] + leasedMw(game, 'azure');

/** All that OpenAI can use this quarter. */
export const usableMw = (game: PublicGame): number =>
  azureMw(game) + leasedMw(game, 'rivals') + game.gauges['openai.ownMw'];

/** Azure's share of OpenAI's compute, bps. */
export const azureShareBps = (game: PublicGame): number => {
  const usable = usableMw(game);
  return usable === 0 ? 0 : Math.round((azureMw(game) * 10_000) / usable);
};

/** Megawatts that Microsoft could turn over to OpenAI at once: what others leave idle in a loose market. */
export const freeAzureMw = (game: PublicGame): number =>
  Math.round((game.gauges['microsoft.othersMw'] * (110 - game.gauges['world.tightness'])) / 250);

/** A part of an amount in bps, rounded once. */
export const portion = (amount: number, bps: number): number => Math.round((amount * bps) / 10_000);

/** Azure's rent for OpenAI after the commitment's discount, $K per MW and quarter. */
export function azureRentUsdK(rules: Rulebook, game: PublicGame, clauses: Clauses): number {
  const steps = Math.floor(clauses.commitmentUsdM / 50_000);
  const base = modified(game, 'azure-rent', rules.market.azureRentUsdK);
  return base - portion(base, steps * rules.market.discountPer50Bps);
}

/** The guarantee that counts: what is promised, but no more than the commitment secures, MW. */
export const securedGuaranteeMw = (rules: Rulebook, clauses: Clauses): number =>
  Math.min(clauses.guaranteeMw, Math.floor(clauses.commitmentUsdM / 50_000) * rules.market.guaranteePer50Mw);
