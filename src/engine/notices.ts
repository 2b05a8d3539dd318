import { clausesOf } from './contract.ts';
import { ableMw, deliverMatches, endLeases } from './matches.ts';
import { note, noteAll, post, roll, type Draft } from './draft.ts';
import type { Clauses } from './clauses.ts';
import type { Effect } from './facts.ts';
import type { CloudOffer, Lease, Orders } from './game.ts';
import { happens, spread } from './luck.ts';
import { modified } from './modifiers.ts';
import { valuesOf, type Cloud, type Numbers, type Outlook, type PublicGame, type Rulebook } from './rulebook.ts';
import type { Side } from './vocabulary.ts';

/** Offers of rival clouds, and what Microsoft's rights make of them. */
export const noticeNumbers = {
  /** Azure wins a bid within so much of the offer's rent where it is preferred. */
  preferredBps: { value: 1_000, unit: 'bps', source: 'assumption' },
  /** OpenAI wanted that capacity elsewhere. */
  matchedTrust: { value: 1, unit: 'points', source: 'calibrated' },
  /** Rent at the opening of the standard scenario, by which clouds' own prices move. */
  openingRentUsdK: { value: 2_400, unit: '$K/MW-quarter', source: 'C05', low: 1_575, high: 3_325 },
  priceNoiseBps: { value: 800, unit: 'bps', source: 'assumption' },
  /** What a cloud takes off its rent for a string. */
  equityOffBps: { value: 300, unit: 'bps', source: 'assumption' },
  warrantsOffBps: { value: 600, unit: 'bps', source: 'C09' },
  exclusivityOffBps: { value: 800, unit: 'bps', source: 'C14' },
  stringsBps: { value: 4_500, unit: 'bps', source: 'assumption' },
  /** Quarters after which larger sizes are on offer. */
  sizeQuarters: { value: 2, unit: 'quarters', source: 'assumption' },
  /** Equity: what a cloud puts in, $K a MW. */
  equityUsdK: { value: 2_000, unit: '$K/MW', source: 'V07' },
  warrantBps: { value: 25, unit: 'bps', source: 'assumption' },
  exclusivityTrust: { value: 2, unit: 'points', source: 'A02' },
  exclusivityChanceBps: { value: 2_000, unit: 'bps', source: 'assumption' },
  exclusivityQuarters: { value: 4, unit: 'quarters', source: 'assumption' },
} as const satisfies Numbers;
const n = valuesOf(noticeNumbers);

/**
 * The right over rival clouds that counts now: a refusal is worth nothing while it is suspended, and after an
 * authority's remedy nothing stronger than a preference is left.
 */
export const cloudRightsNow = (rules: Rulebook, game: PublicGame): Clauses['cloudRights'] =>
  cloudRightsUnder(clausesOf(rules, game), game);

/** The same under clauses that are supposed to bind. */
export function cloudRightsUnder({ cloudRights }: Clauses, game: PublicGame): Clauses['cloudRights'] {
  const strong = cloudRights === 'refusal' || cloudRights === 'exclusive';
  if (strong && (game.marks['remedy/ftc'] ?? 0) > 0) return 'preferred';
  if (cloudRights === 'refusal' && game.refusalSuspendedUntil >= game.quarter) return 'none';
  return cloudRights;
}

/** Why OpenAI cannot take an offer now, or undefined. */
export function takingBar({ game }: Pick<Outlook, 'game'>, id: string): string | undefined {
  const offer = game.offers.find((each) => each.id === id);
  if (offer === undefined) return 'offer-unknown';
  return offer.noticedQuarter === null ? undefined : 'offer-noticed';
}

/** What taking an offer does: signs it where nobody has a say or Microsoft waived, else gives notice or asks leave. */
export function takingEffects(outlook: Outlook, offer: CloudOffer): readonly Effect[] {
  const rights = cloudRightsNow(outlook.rules, outlook.game);
  if (offer.waived || rights === 'none') return signingEffects(outlook.game, offer);
  return [{ type: 'noticed', offer: offer.id }];
}

const leaseOf = (offer: CloudOffer, quarter: number): Lease => ({
  id: offer.id,
  cloud: offer.cloud,
  site: offer.site,
  mw: offer.mw,
  rentUsdK: offer.rentUsdK,
  startQuarter: quarter + offer.lagQuarters,
  lastQuarter: quarter + offer.lagQuarters + offer.termQuarters - 1,
  matched: false,
});

/** OpenAI signs with the rival cloud: the lease, and what its string ties to it. */
export function signingEffects(game: PublicGame, offer: CloudOffer): readonly Effect[] {
  return [{ type: 'leased', lease: leaseOf(offer, game.quarter) }, ...stringEffects(game, offer)];
}

function stringEffects(game: PublicGame, offer: CloudOffer): Effect[] {
  switch (offer.strings) {
    case 'none':
      return [];
    case 'equity': {
      const usdM = Math.round((offer.mw * n.equityUsdK) / 1_000);
      const valuation = Math.max(1, game.gauges['openai.valuationUsdM']);
      return [
        { type: 'paid', from: 'clouds', to: 'openai', usdM },
        ...stakeEffects(game, Math.round((usdM * 10_000) / valuation), usdM),
      ];
    }
    case 'warrants':
      return stakeEffects(game, n.warrantBps, 0);
    case 'exclusivity': {
      const lastQuarter = game.quarter + n.exclusivityQuarters;
      const modifier = { kind: 'offer-chance', add: -n.exclusivityChanceBps, scaleBps: 10_000, lastQuarter };
      return [
        { type: 'modified', modifier },
        { type: 'posted', gauge: 'trust', by: -n.exclusivityTrust },
      ];
    }
  }
}

/** Shares for a cloud: the staff's, once there are shares; before that a note to be converted. */
function stakeEffects(game: PublicGame, bps: number, usdM: number): Effect[] {
  if (game.contract.closedQuarter === null) {
    return usdM > 0
      ? [{ type: 'posted', gauge: 'openai.notesUsdM', by: usdM }]
      : [{ type: 'posted', gauge: 'openai.staff', by: -1 }];
  }
  const moved = Math.min(bps, game.shares.staff);
  return moved > 0 ? [{ type: 'transferred', from: 'staff', to: 'investors', bps: moved }] : [];
}

/** The step of matches and notices. */
export function resolveNotices(draft: Draft, orders: Readonly<Record<Side, Orders>>): void {
  for (const offer of taken(draft)) {
    if (settle(draft, offer) || offer.noticedQuarter === draft.game.quarter) continue;
    if (orders.microsoft.matches.includes(offer.id)) match(draft, offer, offer.rentUsdK);
    else stayedSilent(draft, offer);
  }
}

/** What needs no answer: an offer that Microsoft waived or has no right to, and a bid where Azure is preferred. */
function settle(draft: Draft, offer: CloudOffer): boolean {
  const rights = cloudRightsNow(draft.rules, draft.game);
  if (offer.waived || rights === 'none') sign(draft, offer);
  else if (rights === 'preferred') bid(draft, offer);
  else return false;
  return true;
}

/** Silence waives a right of first refusal; under exclusivity it refuses. */
function stayedSilent(draft: Draft, offer: CloudOffer): void {
  const cause = `cloud/${offer.cloud}` as const;
  if (cloudRightsNow(draft.rules, draft.game) === 'exclusive')
    note(draft, cause, { type: 'withdrawn', offer: offer.id });
  else {
    note(draft, cause, { type: 'waived', offer: offer.id });
    sign(draft, offer);
  }
}

const taken = (draft: Draft): CloudOffer[] => draft.game.offers.filter((offer) => offer.noticedQuarter !== null);

function sign(draft: Draft, offer: CloudOffer): void {
  noteAll(draft, `cloud/${offer.cloud}`, signingEffects(draft.game, offer));
}

/** The dearest that Azure may ask and still win an offer where it is preferred, $K. */
const ceilingUsdK = (offer: CloudOffer): number => Math.round((offer.rentUsdK * (10_000 + n.preferredBps)) / 10_000);

/** Whether Azure wins an offer where it is preferred: the going rent is within a tenth, and it has the capacity. */
export const azureWins = (game: PublicGame, offer: CloudOffer): boolean =>
  game.gauges['world.rentUsdK'] <= ceilingUsdK(offer) && ableMw(game) >= offer.mw;

function bid(draft: Draft, offer: CloudOffer): void {
  const price = Math.max(offer.rentUsdK, Math.min(ceilingUsdK(offer), draft.game.gauges['world.rentUsdK']));
  if (azureWins(draft.game, offer)) match(draft, offer, price);
  else sign(draft, offer);
}

/** The offer becomes Azure's: same megawatts, date and rent, owed by Microsoft. */
function match(draft: Draft, offer: CloudOffer, rentUsdK: number): void {
  const cause = `cloud/${offer.cloud}` as const;
  note(draft, cause, { type: 'matched', offer: offer.id });
  const lease = { ...leaseOf(offer, draft.game.quarter), cloud: 'azure', rentUsdK, matched: true };
  note(draft, cause, { type: 'leased', lease });
  post(draft, cause, 'trust', -n.matchedTrust);
}

/** The step of cloud contracts: leases that have run out end, and what Microsoft owes under matches falls due. */
export function resolveClouds(draft: Draft): void {
  for (const offer of taken(draft)) settle(draft, offer);
  endLeases(draft);
  deliverMatches(draft);
}

/** The step of arrivals: offers nobody took in time go, and each cloud without one may make one. */
export function makeOffers(draft: Draft): void {
  const { game, rules } = draft;
  for (const offer of [...game.offers]) {
    if (offer.noticedQuarter !== null || offer.lastQuarter > game.quarter) continue;
    note(draft, `cloud/${offer.cloud}`, { type: 'withdrawn', offer: offer.id });
  }
  for (const cloud of rules.clouds) {
    if (game.offers.some((offer) => offer.cloud === cloud.id)) continue;
    mayOffer(draft, cloud, `${cloud.id}-${String(game.quarter)}`, arrivalDraws(cloud.id));
  }
}

/** What is on offer when a campaign begins: drawn apart from the arrivals at its first quarter's end. */
export function openMarket(draft: Draft): void {
  for (const cloud of draft.rules.clouds) {
    mayOffer(draft, cloud, `${cloud.id}-opening`, drawsUnder(`offers/opening/${cloud.id}`));
  }
}

/** The names of the draws that an offer takes. */
interface OfferDraws {
  readonly made: string;
  readonly size: string;
  readonly site: string;
  readonly strings: string;
  readonly price: string;
  readonly expiry: string;
}

const drawsUnder = (name: string): OfferDraws => ({
  made: name,
  size: `${name}/size`,
  site: `${name}/site`,
  strings: `${name}/strings`,
  price: `${name}/price`,
  expiry: `${name}/expiry`,
});

/** Kept by cloud, since every quarter of a projection takes them and a name put together anew is hashed anew. */
const arrivals = new Map<string, OfferDraws>();

function arrivalDraws(cloud: string): OfferDraws {
  let draws = arrivals.get(cloud);
  if (draws === undefined) {
    draws = drawsUnder(`offers/${cloud}`);
    arrivals.set(cloud, draws);
  }
  return draws;
}

function mayOffer(draft: Draft, cloud: Cloud, id: string, draws: OfferDraws): void {
  if (!happens(roll(draft, draws.made), offerChanceBps(draft.game, cloud))) return;
  note(draft, `cloud/${cloud.id}`, { type: 'offered', offer: offerOf(draft, cloud, id, draws) });
}

/** Chance of an offer this quarter, bps: capital makes clouds eager, a short market leaves them little to offer. */
export function offerChanceBps(game: PublicGame, cloud: Cloud): number {
  const eager = 50 + game.gauges['world.appetite'];
  const stocked = 150 - game.gauges['world.tightness'];
  const chance = Math.round((cloud.offers.chanceBps * eager * stocked) / 10_000);
  return Math.max(0, Math.min(9_500, modified(game, 'offer-chance', chance)));
}

function offerOf(draft: Draft, cloud: Cloud, id: string, draws: OfferDraws): CloudOffer {
  const { game } = draft;
  const { mwSteps, lagQuarters, termQuarters } = cloud.offers;
  const largest = Math.min(mwSteps.length - 1, 1 + Math.floor(game.quarter / n.sizeQuarters));
  const size = spread(roll(draft, draws.size), 0, largest);
  const strings = stringsOf(draft, cloud, draws.strings);
  return {
    id,
    cloud: cloud.id,
    site: cloud.sites[spread(roll(draft, draws.site), 0, cloud.sites.length - 1)] ?? '',
    mw: mwSteps[size] ?? 0,
    rentUsdK: priceOf(draft, cloud, strings, draws.price),
    lagQuarters: lagQuarters + (size >= 2 ? 1 : 0),
    termQuarters,
    strings,
    lastQuarter: game.quarter + spread(roll(draft, draws.expiry), 1, 2),
    noticedQuarter: null,
    waived: false,
  };
}

function stringsOf(draft: Draft, cloud: Cloud, name: string): CloudOffer['strings'] {
  const tied = cloud.strings.filter((each) => each !== 'none');
  const drawn = roll(draft, name);
  if (tied.length === 0 || (cloud.strings.includes('none') && drawn >= n.stringsBps)) return 'none';
  return tied[drawn % tied.length] ?? 'none';
}

/** A cloud's own price, moved with the market, a little noise, and what it takes off for its string. */
function priceOf(draft: Draft, cloud: Cloud, strings: CloudOffer['strings'], name: string): number {
  const noise = spread(roll(draft, name), -n.priceNoiseBps, n.priceNoiseBps);
  const off = { none: 0, equity: n.equityOffBps, warrants: n.warrantsOffBps, exclusivity: n.exclusivityOffBps }[
    strings
  ];
  const market = draft.game.gauges['world.rentUsdK'] / n.openingRentUsdK;
  return Math.round((cloud.offers.rentUsdK * market * (10_000 + noise - off)) / 10_000);
}
