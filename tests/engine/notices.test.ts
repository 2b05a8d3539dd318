import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/content/rulebook.ts';
import { freeAzureMw, leasedMw } from '../../src/engine/compute.ts';
import { noteAll, outlookOf, sums } from '../../src/engine/draft.ts';
import type { CloudOffer } from '../../src/engine/game.ts';
import { ableMw } from '../../src/engine/matches.ts';
import {
  azureWins,
  cloudRightsNow,
  makeOffers,
  openMarket,
  resolveClouds,
  resolveNotices,
  takingBar,
  takingEffects,
} from '../../src/engine/notices.ts';
import { bind, draftWith, NO_ORDERS, offerWith, typesOf, type TestDraft } from './law-game.ts';

/** A draft with one offer, under a right over rival clouds. */
function offered(cloudRights: string, given: Partial<CloudOffer> = {}): TestDraft {
  const draft = draftWith([]);
  bind(draft.game, { cloudRights });
  draft.game.leases = [];
  draft.game.offers = [offerWith(given)];
  return draft;
}

function take(draft: TestDraft): void {
  const outlook = outlookOf(RULES, draft.game);
  noteAll(draft, 'directive/take-offer', takingEffects(outlook, draft.game.offers[0]!));
}

function settle(draft: TestDraft, matches: readonly string[] = []): void {
  resolveNotices(draft, { openai: NO_ORDERS, microsoft: { ...NO_ORDERS, matches } });
}

const cloudsOf = (draft: TestDraft): string[] => draft.game.leases.map((lease) => lease.cloud);

describe('taking an offer', () => {
  it('signs at once where Microsoft has no right', () => {
    const draft = offered('none');
    take(draft);
    expect(draft.game.leases).toMatchObject([
      { id: 'aws-0', cloud: 'aws', mw: 200, startQuarter: 2, lastQuarter: 9, matched: false },
    ]);
    expect(draft.game.offers).toEqual([]);
  });

  it('is notice under a right of first refusal, and silence at the next desk waives', () => {
    const draft = offered('refusal');
    take(draft);
    settle(draft);
    expect(draft.game.offers[0]!.noticedQuarter).toBe(0);
    expect(takingBar(draft, 'aws-0')).toBe('offer-noticed');
    draft.game.quarter = 1;
    settle(draft);
    expect(typesOf(draft)).toContain('waived');
    expect(cloudsOf(draft)).toEqual(['aws']);
  });

  it('becomes Azure’s when Microsoft matches: same megawatts, rent and lag', () => {
    const draft = offered('refusal', { noticedQuarter: 0 });
    draft.game.quarter = 1;
    settle(draft, ['aws-0']);
    expect(draft.game.leases).toMatchObject([
      { cloud: 'azure', mw: 200, rentUsdK: 2_000, startQuarter: 3, matched: true },
    ]);
    expect(draft.game.offers).toEqual([]);
  });

  it('asks for leave under exclusivity: silence refuses, a waiver lets it pass', () => {
    const refused = offered('exclusive', { noticedQuarter: 0 });
    refused.game.quarter = 1;
    settle(refused);
    expect(refused.game.leases).toEqual([]);
    expect(refused.game.offers).toEqual([]);
    const waived = offered('exclusive', { noticedQuarter: 0, waived: true });
    waived.game.quarter = 1;
    settle(waived);
    expect(cloudsOf(waived)).toEqual(['aws']);
  });

  it.each([
    ['Azure wins a bid within a tenth', 2_300, 'azure', 2_400],
    ['Azure matches a dearer bid at its rent', 2_700, 'azure', 2_700],
    ['a bid that is much cheaper goes to the rival', 2_000, 'aws', 2_000],
  ])('preferred: %s', (_, rentUsdK, cloud, price) => {
    const draft = offered('preferred', { rentUsdK });
    take(draft);
    settle(draft);
    expect(draft.game.leases).toMatchObject([{ cloud, rentUsdK: price }]);
  });

  it('preferred: Azure wins nothing that it could not deliver', () => {
    const draft = offered('preferred', { rentUsdK: 2_400, mw: 5_000 });
    expect(azureWins(draft.game, draft.game.offers[0]!)).toBe(false);
  });

  it.each([
    ['equity brings money, and a note until there are shares', 'equity', ['leased', 'paid', 'posted']],
    ['warrants cost staff before there are shares', 'warrants', ['leased', 'posted']],
    ['exclusivity makes other clouds shy and Microsoft wary', 'exclusivity', ['leased', 'modified', 'posted']],
    ['no string ties nothing', 'none', ['leased']],
  ] as const)('%s', (_, strings, types) => {
    const draft = offered('none', { strings });
    const before = sums(draft.game);
    take(draft);
    expect(typesOf(draft)).toEqual(types);
    expect(sums(draft.game)).toEqual(before);
  });
});

describe('the right that counts', () => {
  it('is worth nothing while it is suspended', () => {
    const draft = offered('refusal');
    draft.game.refusalSuspendedUntil = 3;
    expect(cloudRightsNow(RULES, draft.game)).toBe('none');
    draft.game.quarter = 4;
    expect(cloudRightsNow(RULES, draft.game)).toBe('refusal');
  });

  it('is a preference at most after an authority’s remedy', () => {
    const draft = offered('exclusive');
    draft.game.marks['remedy/ftc'] = 1;
    expect(cloudRightsNow(RULES, draft.game)).toBe('preferred');
  });
});

describe('a match that falls due', () => {
  function due(mw: number): TestDraft {
    const draft = offered('refusal', { mw, noticedQuarter: 0, lagQuarters: 0, termQuarters: 3 });
    draft.game.quarter = 1;
    settle(draft, ['aws-0']);
    draft.facts.length = 0;
    return draft;
  }

  it('is delivered from free capacity first, then from leased halls, for which Microsoft pays', () => {
    const draft = due(300);
    const free = freeAzureMw(draft.game);
    const before = { ...draft.game.gauges };
    resolveClouds(draft);
    expect(before['microsoft.othersMw'] - draft.game.gauges['microsoft.othersMw']).toBe(free);
    expect(draft.game.marks['leased/aws-0']).toBe(300 - free);
    expect(typesOf(draft)).toContain('paid');
    expect(leasedMw(draft.game, 'azure')).toBe(300);
  });

  it('pays double rent when it is late, suspends the right for four quarters, and is due again', () => {
    const draft = due(2_000);
    expect(ableMw(draft.game)).toBeLessThan(2_000);
    const before = { ...draft.game.money };
    resolveClouds(draft);
    expect(draft.game.money.openai - before.openai).toBe(8_000);
    expect(draft.game.refusalSuspendedUntil).toBe(5);
    expect(draft.game.leases).toMatchObject([{ startQuarter: 2, matched: true }]);
    expect(leasedMw(draft.game, 'azure')).toBe(0);
  });

  it('gives capacity back to other customers when it ends, and no more than it took', () => {
    const draft = due(150);
    const before = draft.game.gauges['microsoft.othersMw'];
    for (let quarter = 1; quarter <= 4; quarter += 1) {
      draft.game.quarter = quarter;
      resolveClouds(draft);
    }
    expect(draft.game.leases).toEqual([]);
    expect(draft.game.gauges['microsoft.othersMw']).toBe(before);
  });

  it('gives nothing back that it never delivered', () => {
    const draft = due(2_000);
    const before = draft.game.gauges['microsoft.othersMw'];
    for (let quarter = 1; quarter <= 5; quarter += 1) {
      draft.game.quarter = quarter;
      resolveClouds(draft);
    }
    expect(draft.game.leases).toEqual([]);
    expect(draft.game.gauges['microsoft.othersMw']).toBe(before);
  });
});

describe('offers', () => {
  /** Twelve quarters of offers that nobody takes. */
  function season(seed: string, tightness = 70): { draft: TestDraft; offers: CloudOffer[] } {
    const draft = draftWith([], seed);
    draft.game.gauges['world.tightness'] = tightness;
    const offers: CloudOffer[] = [];
    for (let quarter = 0; quarter < 12; quarter += 1) {
      draft.game.quarter = quarter;
      makeOffers(draft);
      offers.push(...draft.game.offers.filter((offer) => offer.id.endsWith(`-${String(quarter)}`)));
      const clouds = draft.game.offers.map((offer) => offer.cloud);
      expect(new Set(clouds).size).toBe(clouds.length);
    }
    return { draft, offers };
  }

  it('come from every cloud, of its sizes, at its sites, with its strings, and expire', () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 20; seed += 1) {
      for (const offer of season(`season-${String(seed)}`).offers) {
        const cloud = RULES.clouds.find((each) => each.id === offer.cloud)!;
        seen.add(cloud.id);
        expect(cloud.sites).toContain(offer.site);
        expect(cloud.strings).toContain(offer.strings);
        expect(cloud.offers.mwSteps).toContain(offer.mw);
        expect(offer.lastQuarter).toBeGreaterThan(Number(offer.id.split('-')[1]));
        expect(Math.abs(offer.rentUsdK / cloud.offers.rentUsdK - 1)).toBeLessThan(0.2);
      }
    }
    expect([...seen].sort()).toEqual(RULES.clouds.map((cloud) => cloud.id).sort());
  });

  it('stand at the opening too, drawn apart from those that arrive in the first quarter', () => {
    let opening = 0;
    let same = 0;
    for (let seed = 0; seed < 40; seed += 1) {
      const draft = draftWith([], `opening-${String(seed)}`);
      openMarket(draft);
      const first = draft.game.offers.map((offer) => ({ ...offer }));
      opening += first.length;
      draft.game.offers = [];
      makeOffers(draft);
      const ids = new Set(draft.game.offers.map((offer) => offer.id));
      expect(first.some((offer) => ids.has(offer.id))).toBe(false);
      same += first.filter(({ cloud, rentUsdK }) =>
        draft.game.offers.some((offer) => offer.cloud === cloud && offer.rentUsdK === rentUsdK),
      ).length;
    }
    expect(opening).toBeGreaterThan(30);
    expect(same).toBeLessThan(5);
  });

  it('are rarer when compute is short', () => {
    const count = (tightness: number) => {
      let sum = 0;
      for (let seed = 0; seed < 30; seed += 1) sum += season(`tight-${String(seed)}`, tightness).offers.length;
      return sum;
    };
    expect(count(95)).toBeLessThan(count(40));
  });

  it('stop expiring when notice is given', () => {
    const draft = offered('refusal', { noticedQuarter: 2 });
    draft.game.quarter = 2;
    makeOffers(draft);
    expect(draft.game.offers.some((offer) => offer.id === 'aws-0')).toBe(true);
    const stale = offered('refusal');
    stale.game.quarter = 2;
    makeOffers(stale);
    expect(stale.game.offers.some((offer) => offer.id === 'aws-0')).toBe(false);
  });
});
