import usMap from '../../../assets/map/us-map.json' with { type: 'json' };
import { RULES } from '../../content/rulebook.ts';
import type { Case } from '../../engine/game.ts';
import type { Observation } from '../../engine/observe.ts';
import type { BoardPicture, CasePicture, LinkPicture, OfferPicture, SitePicture } from '../board-picture.ts';
import { aside } from '../map-placement.ts';
import { AZURE_SITES } from './azure-sites.ts';

const SITES: Readonly<Record<string, { readonly name: string; readonly x: number; readonly y: number }>> = usMap.sites;

/** Where OpenAI's own halls stand. */
const OWN_SITE = 'saline';

/** The place of a site on the map's plane; the middle of the country for one that the map does not know. */
export const siteOf = (id: string): { readonly name: string; readonly x: number; readonly y: number } =>
  SITES[id] ?? { name: id, x: 800, y: 400 };

/** Where a case is heard. */
const CASE_PLACES: Readonly<Record<string, string>> = {
  delaware: 'dover',
  california: 'sacramento',
  ftc: 'washington',
  musk: 'oakland',
  publishers: 'new-york',
  'charities-coalition': 'san-francisco',
  'former-employees': 'oakland',
  agi: 'san-francisco',
};

/** The map of what a seat sees: halls, flows, cases and offers in their places. */
export function boardPicture(seen: Observation): BoardPicture {
  const sites = mergeSites([...azureSites(seen), ...leasedSites(seen), ...ownSites(seen)]);
  return {
    sites,
    links: linksOf(seen),
    medals: [medal('openai', 'san-francisco'), medal('microsoft', 'redmond')],
    cases: casesOf(seen),
    offers: offersOf(seen),
  };
}

const medal = (side: 'openai' | 'microsoft', at: string): BoardPicture['medals'][number] => {
  const place = siteOf(at);
  const { x, y } = aside(at, place);
  return side === 'openai'
    ? { side, x: place.x, y: place.y, pinX: place.x, pinY: place.y }
    : { side, x, y, pinX: place.x, pinY: place.y };
};

/** A ticket stands above the halls that it would build; several of one place stand above each other. */
const TICKET_ABOVE = 34;
const TICKET_STEP = 22;

function offersOf(seen: Observation): OfferPicture[] {
  const taken = new Map<string, number>();
  return seen.offers.map(({ id, site: siteId, cloud, mw }): OfferPicture => {
    const nth = taken.get(siteId) ?? 0;
    taken.set(siteId, nth + 1);
    const { x, y } = siteOf(siteId);
    return { id, siteId, owner: cloud, mw, x, y: y - TICKET_ABOVE - nth * TICKET_STEP, pinX: x, pinY: y };
  });
}

const site = (id: string, owner: string, litMw: number, buildingMw: number): SitePicture => ({
  id,
  ...siteOf(id),
  owner,
  litMw,
  idleMw: 0,
  buildingMw,
});

function azureSites(seen: Observation): SitePicture[] {
  const lit = seen.gauges['openai.azureMw'];
  return AZURE_SITES.map(({ site: id, part }) => {
    const building = seen.builds.filter((build) => build.owner === 'microsoft' && build.site === id);
    const mw = building.reduce((sum, build) => sum + build.mw, 0);
    return site(id, 'azure', Math.round((lit * part) / 100), mw);
  });
}

function leasedSites(seen: Observation): SitePicture[] {
  return seen.leases.map((lease) => {
    const runs = lease.startQuarter <= seen.quarter;
    return site(lease.site, lease.cloud, runs ? lease.mw : 0, runs ? 0 : lease.mw);
  });
}

function ownSites(seen: Observation): SitePicture[] {
  const building = seen.builds.filter((build) => build.owner === 'openai');
  const mw = building.reduce((sum, build) => sum + build.mw, 0);
  const lit = seen.gauges['openai.ownMw'];
  return lit + mw === 0 ? [] : [site(building[0]?.site ?? OWN_SITE, 'own', lit, mw)];
}

/** One place, one picture: what stands at a site adds up under its largest owner. */
function mergeSites(list: readonly SitePicture[]): SitePicture[] {
  const merged = new Map<string, SitePicture>();
  for (const each of list) {
    const known = merged.get(each.id);
    if (known === undefined) merged.set(each.id, each);
    else {
      const owner = each.litMw > known.litMw ? each.owner : known.owner;
      const litMw = known.litMw + each.litMw;
      merged.set(each.id, { ...known, owner, litMw, buildingMw: known.buildingMw + each.buildingMw });
    }
  }
  return [...merged.values()].filter((each) => each.litMw + each.buildingMw > 0);
}

function linksOf(seen: Observation): LinkPicture[] {
  const azure = AZURE_SITES.map(({ site: id, part }): LinkPicture => {
    const mw = Math.round((seen.gauges['openai.azureMw'] * part) / 100);
    return { from: id, to: 'openai', mw, owner: 'azure' };
  });
  const leased = seen.leases
    .filter((lease) => lease.startQuarter <= seen.quarter)
    .map((lease): LinkPicture => ({ from: lease.site, to: 'openai', mw: lease.mw, owner: lease.cloud }));
  return [...azure, ...leased].filter((link) => link.mw > 0);
}

/** How many stages a case has, and where it stands, from 1. */
export function stagesOf(one: Case): { readonly stage: number; readonly stages: number } {
  const review = RULES.reviews.find((each) => each.id === one.id);
  const lawsuit = RULES.lawsuits.find((each) => each.id === one.id);
  const stages = review?.stages.length ?? lawsuit?.stages.length ?? 2;
  return { stage: one.ruling === null ? Math.min(stages, one.stage + 1) : stages, stages };
}

function casesOf(seen: Observation): CasePicture[] {
  const taken = new Map<string, number>();
  return seen.cases
    .filter((one) => one.ruling === null)
    .map((one): CasePicture => {
      const at = CASE_PLACES[one.id] ?? 'washington';
      const nth = taken.get(at) ?? 0;
      taken.set(at, nth + 1);
      const place = siteOf(at);
      const { x, y } = aside(at, place, nth);
      const kind = one.kind === 'review' ? 'review' : 'suit';
      return { id: one.id, kind, x, y, pinX: place.x, pinY: place.y, ...stagesOf(one) };
    });
}
