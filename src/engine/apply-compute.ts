import type { Effect } from './facts.ts';
import type { CloudOffer, Game } from './game.ts';

/** Builds, offers, leases and hosting. Answers whether the effect was one of its own. */
export function applyCompute(game: Game, effect: Effect): boolean {
  switch (effect.type) {
    case 'ground-broken':
      game.builds.push(effect.build);
      return true;
    case 'delivered':
      removeFirst(game.builds, (build) => sameBuild(build, effect.build));
      return true;
    case 'offered':
      game.offers.push({ ...effect.offer });
      return true;
    case 'noticed':
      changeOffer(game, effect.offer, (offer) => {
        offer.noticedQuarter = game.quarter;
      });
      return true;
    case 'waived':
      changeOffer(game, effect.offer, (offer) => {
        offer.waived = true;
      });
      return true;
    case 'matched':
    case 'withdrawn':
      removeFirst(game.offers, (offer) => offer.id === effect.offer);
      return true;
    case 'leased':
      game.leases.push(effect.lease);
      removeFirst(game.offers, (offer) => offer.id === effect.lease.id);
      return true;
    case 'lease-ended':
      removeFirst(game.leases, (lease) => lease.id === effect.lease);
      return true;
    case 'refusal-suspended':
      game.refusalSuspendedUntil = effect.until;
      return true;
    case 'hosted':
      host(game, effect);
      return true;
    default:
      return false;
  }
}

function host(game: Game, effect: Extract<Effect, { type: 'hosted' }>): void {
  const known = game.hostings.find((hosting) => hosting.lab === effect.lab);
  if (known === undefined) {
    game.hostings.push({ lab: effect.lab, mw: effect.mw, fundedUsdM: effect.usdM });
    return;
  }
  known.mw += effect.mw;
  known.fundedUsdM += effect.usdM;
}

const sameBuild = (a: Game['builds'][number], b: Game['builds'][number]): boolean =>
  a.owner === b.owner && a.mw === b.mw && a.readyQuarter === b.readyQuarter && a.site === b.site;

function changeOffer(game: Game, id: string, change: (offer: CloudOffer) => void): void {
  const offer = game.offers.find((each) => each.id === id);
  if (offer !== undefined) change(offer);
}

function removeFirst<T>(list: T[], matches: (item: T) => boolean): void {
  const at = list.findIndex(matches);
  if (at >= 0) list.splice(at, 1);
}
