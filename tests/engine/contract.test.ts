import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/content/rulebook.ts';
import type { Clauses } from '../../src/engine/clauses.ts';
import {
  afterAgi,
  calendar,
  clausesOf,
  clausesOfPackage,
  LEAST_LEFT_BPS,
  packageOf,
  prospectiveClauses,
  sharesLeftBps,
} from '../../src/engine/contract.ts';
import { openGame } from '../../src/engine/opening.ts';
import { packageWith } from './law-game.ts';

const historic = (id: string) => RULES.history.find((each) => each.id === id)!;
const clausesIn = (terms: Readonly<Record<string, string>>, scenario = 'memorandum-2025'): Clauses =>
  clausesOfPackage(RULES, scenario, packageOf(RULES, terms));
const opening = (scenario = 'memorandum-2025') => openGame(RULES, { scenario, quarters: 12, seed: 'contract' });

describe('what three contracts of history say', () => {
  it('on 10 September 2025 Microsoft had a claim, a right of first refusal and the API to itself', () => {
    expect(clausesIn(historic('status-quo-2025').terms)).toEqual({
      ...{ commitmentUsdM: 0, guaranteeMw: 0, cloudRights: 'refusal', apiChannel: 'azure-only' },
      ...{ rivalHosting: 'hosting', microsoftStake: 'claim', foundationStake: 'control' },
      ...{ shareBps: 2_000, shareUntil: 2030, shareEndsAtAgi: true, shareCapUsdM: 0, shareBackBps: 2_000 },
      ...{ ipScope: 'research', ipUntil: 2030, agiTrigger: 'contestable', governance: 'majority', safety: 'none' },
    });
  });

  it('on 28 October 2025 it had 27%, $250B of Azure, rights past AGI, and no right over rival clouds', () => {
    expect(clausesIn(historic('signed-2025').terms)).toEqual({
      ...{ commitmentUsdM: 250_000, guaranteeMw: 0, cloudRights: 'none', apiChannel: 'azure-only' },
      ...{ rivalHosting: 'threshold', microsoftStake: 2_700, foundationStake: 2_600 },
      ...{ shareBps: 2_000, shareUntil: 2030, shareEndsAtAgi: true, shareCapUsdM: 0, shareBackBps: 2_000 },
      ...{ ipScope: 'post-agi', ipUntil: 2032, agiTrigger: 'independent', governance: 'veto', safety: 'none' },
    });
  });

  it('on 27 April 2026 the share was capped, the licence no longer exclusive, and AGI ended nothing', () => {
    expect(clausesIn(historic('amended-2026').terms)).toEqual({
      ...{ commitmentUsdM: 250_000, guaranteeMw: 0, cloudRights: 'none', apiChannel: 'azure-first' },
      ...{ rivalHosting: 'free', microsoftStake: 2_700, foundationStake: 2_600 },
      ...{ shareBps: 2_000, shareUntil: 2030, shareEndsAtAgi: false, shareCapUsdM: 38_000, shareBackBps: 0 },
      ...{ ipScope: 'models', ipUntil: 2032, agiTrigger: 'none', governance: 'veto', safety: 'none' },
    });
  });

  it.each(['signed-2025', 'amended-2026'])('%s names an option of every term', (id) => {
    expect(packageOf(RULES, historic(id).terms)).not.toContain(-1);
  });

  it('the amendment moved five terms, one more than an amendment of this game may', () => {
    const before = packageOf(RULES, historic('signed-2025').terms);
    const after = packageOf(RULES, historic('amended-2026').terms);
    const moved = RULES.terms.filter((_, at) => before[at] !== after[at]).map(({ id }) => id);
    expect(moved).toEqual(['apiChannel', 'rivalHosting', 'revenueShare', 'ipScope', 'agiTrigger']);
  });

  it('each scenario opens under the contract that was in force then', () => {
    expect(clausesOf(RULES, opening())).toEqual(clausesIn(historic('status-quo-2025').terms));
    expect(clausesOf(RULES, opening('after-the-signing'))).toEqual(clausesIn(historic('signed-2025').terms));
    expect(clausesOf(RULES, opening('exclusive-2023'))).toMatchObject({
      cloudRights: 'exclusive',
      agiTrigger: 'board',
    });
  });
});

describe('a package', () => {
  it('leaves what it does not name as it stands', () => {
    const clauses = clausesIn({ ipTerm: '2035' });
    expect(clauses).toEqual({ ...clausesIn({}), ipUntil: 2035 });
  });

  it('knows no option that the rules do not', () => {
    expect(packageOf(RULES, { ipTerm: '2099', nothing: '1' })).toEqual(RULES.terms.map(() => -1));
  });

  it.each([
    ['27 and 26', '27', '26', 4_700],
    ['18 and 18', '18', '18', 6_400],
    ['38 and 26', '38', '26', LEAST_LEFT_BPS],
    ['38 and 32', '38', '32', 3_000],
  ])('with %s per cent leaves the rest to staff and investors', (_, microsoftStake, nonprofitStake, left) => {
    expect(sharesLeftBps(clausesIn({ microsoftStake, nonprofitStake }))).toBe(left);
  });

  it('without shares leaves everything', () => {
    expect(sharesLeftBps(clausesIn({}))).toBe(10_000);
  });
});

describe('an upheld claim of AGI', () => {
  const upheld = (terms: Readonly<Record<string, string>>): Clauses => afterAgi(clausesIn(terms));
  it.each([
    ['a share that runs until AGI', { revenueShare: '20-agi' }, { shareBps: 0 }],
    ['the exclusive channel', { apiChannel: 'azure-only' }, { apiChannel: 'any' }],
    ['research', { ipScope: 'research' }, { ipScope: 'products' }],
    ['the exclusive licence', { ipScope: 'models-exclusive' }, { ipScope: 'products' }],
  ])('ends %s', (_, terms, left) => {
    expect(upheld(terms)).toMatchObject(left);
  });

  it.each([
    ['a share that runs to a year', { revenueShare: '20-2032' }, { shareBps: 2_000, shareUntil: 2032 }],
    ['a capped share', { revenueShare: '20-capped' }, { shareBps: 2_000, shareCapUsdM: 38_000 }],
    ['a channel that others share', { apiChannel: 'azure-first' }, { apiChannel: 'azure-first' }],
    ['rights that were licensed past it', { ipScope: 'post-agi' }, { ipScope: 'post-agi' }],
    ['a stake, a commitment and a seat', { governance: 'seat' }, { governance: 'seat', commitmentUsdM: 250_000 }],
  ])('leaves %s', (_, terms, left) => {
    expect(upheld({ ...historic('signed-2025').terms, ...terms })).toMatchObject(left);
  });

  it('reads the contract in force so, and what is signed and not closed as well', () => {
    const game = opening();
    game.agi.upheldQuarter = 0;
    expect(clausesOf(RULES, game)).toMatchObject({ shareBps: 0, apiChannel: 'any', ipScope: 'products' });
    game.pending = { package: packageWith({ apiChannel: 'azure-only' }), signedQuarter: 0, conditions: [] };
    expect(prospectiveClauses(RULES, game)).toMatchObject({ shareBps: 0, apiChannel: 'any', ipScope: 'post-agi' });
  });
});

describe('what would bind', () => {
  it('is the memorandum over the contract, and a signature over the memorandum', () => {
    const game = opening();
    expect(prospectiveClauses(RULES, game)).toMatchObject({ foundationStake: 2_200, cloudRights: 'refusal' });
    game.pending = { package: packageWith(), signedQuarter: 0, conditions: [] };
    expect(prospectiveClauses(RULES, game)).toEqual(clausesIn(historic('signed-2025').terms));
  });

  it('is the contract in force where nothing else is named', () => {
    const game = opening();
    game.memorandum = null;
    expect(prospectiveClauses(RULES, game)).toEqual(clausesOf(RULES, game));
  });
});

describe('the calendar', () => {
  it.each([
    ['memorandum-2025', 0, 2025, 4],
    ['memorandum-2025', 1, 2026, 1],
    ['memorandum-2025', 4, 2026, 4],
    ['memorandum-2025', 11, 2028, 3],
    ['exclusive-2023', 0, 2023, 4],
    ['exclusive-2023', 5, 2025, 1],
  ])('of %s has quarter %i in %i, quarter %i of the year', (scenario, at, year, quarter) => {
    expect(calendar(RULES, opening(scenario), at)).toEqual({ year, quarter });
  });
});
