import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/content/rulebook.ts';
import { bindContracts, resolveClosings } from '../../src/engine/closings.ts';
import { azureRentUsdK } from '../../src/engine/compute.ts';
import { clausesOf, clausesOfPackage } from '../../src/engine/contract.ts';
import { sums } from '../../src/engine/draft.ts';
import type { Fact } from '../../src/engine/facts.ts';
import { resolveFunding, resolveInsolvency } from '../../src/engine/funding.ts';
import type { Game, Lease } from '../../src/engine/game.ts';
import { openGame } from '../../src/engine/opening.ts';
import { commitmentDueBps, resolvePayments, revenueShareUsdM } from '../../src/engine/payments.ts';
import type { Account } from '../../src/engine/vocabulary.ts';
import { packageWith, type TestDraft } from './law-game.ts';

type Terms = Readonly<Record<string, string>>;
const { market } = RULES;

/** The standard opening without leases, loans or running revenue, changed as said; facts are recorded. */
function draft(change: (game: Game) => void = () => undefined): TestDraft {
  const game = openGame(RULES, { scenario: 'memorandum-2025', quarters: 20, seed: 'money' });
  game.leases = [];
  change(game);
  return { rules: RULES, game, facts: [] };
}

/** A contract in force since the first quarter of the campaign (the last of 2025). */
const closed =
  (terms: Terms = {}, change: (game: Game) => void = () => undefined) =>
  (game: Game): void => {
    game.contract = { ...game.contract, package: packageWith(terms), closedQuarter: 0 };
    game.shares = { unissued: 0, microsoft: 2_700, foundation: 2_600, staff: 2_491, investors: 2_209 };
    game.memorandum = null;
    change(game);
  };

/** What moved from one account to another for a reason, $M. */
const paid = (from: readonly Fact[], cause: string, payer?: Account): number =>
  from.reduce((sum, fact) => {
    const counts = fact.type === 'paid' && fact.cause === cause && (payer === undefined || fact.from === payer);
    return counts ? sum + fact.usdM : sum;
  }, 0);

function afterPayments(change: (game: Game) => void): TestDraft {
  const made = draft(change);
  const before = sums(made.game);
  resolvePayments(made);
  expect(sums(made.game)).toEqual(before);
  return made;
}

const lease = (given: Partial<Lease>): Lease => ({
  ...{ id: 'lease', cloud: 'aws', site: 'new-carlisle', mw: 100, rentUsdK: 3_000, startQuarter: 0, lastQuarter: 9 },
  ...{ matched: false, ...given },
});

describe('rent', () => {
  it('for 1,250 megawatts of Azure is $2.5B a quarter, and counts as bought', () => {
    const { game, facts } = afterPayments((own) => void (own.quarter = 1));
    expect(paid(facts, 'market/azure-rent', 'openai')).toBe(2_500);
    expect(game.gauges['openai.azureBoughtUsdM']).toBe(2_500);
  });

  it.each([
    ['0', 2_000],
    ['50', 1_960],
    ['100', 1_920],
    ['175', 1_880],
    ['250', 1_800],
    ['350', 1_720],
  ])('after a commitment of $%sB is $%iK a megawatt: two per cent less for each whole $50B', (option, rent) => {
    const { game } = draft(closed({ azureCommitment: option }));
    expect(azureRentUsdK(RULES, game, clausesOf(RULES, game))).toBe(rent);
  });

  it.each([
    ['a rival cloud’s own price', lease({}), 'cloud/aws', 300],
    ['a match at the price that was matched', lease({ cloud: 'azure', matched: true }), 'market/azure-rent', 2_800],
    ['a letter’s megawatts at Azure’s price', lease({ cloud: 'azure' }), 'market/azure-rent', 2_700],
    ['nothing before it starts', lease({ startQuarter: 1 }), 'cloud/aws', 0],
    ['nothing after it has ended', lease({ lastQuarter: -1 }), 'cloud/aws', 0],
  ])('under a lease is %s', (_, one, cause, usdM) => {
    const { facts } = afterPayments((game) => void (game.leases = [one]));
    expect(paid(facts, cause, 'openai')).toBe(usdM);
  });
});

describe('the share of revenue', () => {
  it.each([
    ['a fifth of $3,250M', '20-agi', 2025, 0, 650],
    ['a twelfth or so', '12-2030', 2028, 0, 390],
    ['eight per cent', '8-2030', 2030, 0, 260],
    ['nothing after its last year', '8-2030', 2031, 0, 0],
    ['five per cent to 2028', '5-2028', 2028, 0, 163],
    ['nothing where there is none', '0', 2026, 0, 0],
    ['a fifth under the cap', '20-capped', 2027, 20_000, 650],
    ['what the cap leaves', '20-capped', 2027, 37_800, 200],
    ['nothing over the cap', '20-capped', 2027, 38_000, 0],
    ['a fifth to 2032', '20-2032', 2032, 90_000, 650],
  ])('is %s', (_, option, year, already, usdM) => {
    const clauses = clausesOfPackage(RULES, 'memorandum-2025', packageWith({ revenueShare: option }));
    expect(revenueShareUsdM(clauses, 3_250, year, already)).toBe(usdM);
  });

  it('is paid each quarter, added up for the cap, and runs back at the old rate', () => {
    const { game, facts } = afterPayments((own) => void (own.gauges['openai.sharePaidUsdM'] = 1_000));
    expect(paid(facts, 'term/revenueShare', 'openai')).toBe(650);
    expect(paid(facts, 'term/revenueShare', 'microsoft')).toBe(110);
    expect(game.gauges['openai.sharePaidUsdM']).toBe(1_650);
  });

  it('ends with an upheld claim of AGI where it runs until then', () => {
    const { facts } = afterPayments((game) => void (game.agi.upheldQuarter = 0));
    expect(paid(facts, 'term/revenueShare', 'openai')).toBe(0);
  });
});

describe('take-or-pay', () => {
  it('falls due at 3, 6 and 11% in 2026 to 2028 and 20% a year to 2032: the whole of it', () => {
    const years = [2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033];
    expect(years.map(commitmentDueBps)).toEqual([0, 300, 600, 1_100, 2_000, 2_000, 2_000, 2_000, 0]);
    expect(years.reduce((sum, year) => sum + commitmentDueBps(year), 0)).toBe(10_000);
  });

  /** At the fourth quarter of 2028 $38.5B of $350B are due; the quarter's own rent is bought by then. */
  const at = (quarter: number, bought: number, terms: Terms = { azureCommitment: '350' }) =>
    afterPayments(
      closed(terms, (game) => {
        game.quarter = quarter;
        game.gauges['openai.azureBoughtUsdM'] = bought;
      }),
    );
  it.each([
    ['what was not bought in the year', 12, 30_000, 38_500 - 30_000 - 2_150],
    ['nothing when more was bought', 12, 60_000, 0],
    ['nothing before the year is over', 11, 0, 0],
    ['little in 2026', 4, 6_000, 10_500 - 6_000 - 2_150],
    ['nothing in 2025', 0, 0, 0],
  ])('asks for %s', (_, quarter, bought, usdM) => {
    expect(paid(at(quarter, bought).facts, 'term/azureCommitment', 'openai')).toBe(usdM);
  });

  it('counts each calendar year anew', () => {
    expect(at(12, 30_000).game.gauges['openai.azureBoughtUsdM']).toBe(0);
    expect(at(11, 30_000).game.gauges['openai.azureBoughtUsdM']).toBe(32_150);
  });

  it('binds nobody before a closing', () => {
    const { facts } = afterPayments((game) => {
      closed({ azureCommitment: '350' })(game);
      game.contract.closedQuarter = null;
      game.quarter = 12;
    });
    expect(paid(facts, 'term/azureCommitment')).toBe(0);
  });
});

describe('the guarantee of capacity', () => {
  const at = (quarter: number, terms: Terms, azureMw = 1_250) =>
    afterPayments(
      closed(terms, (game) => {
        game.quarter = quarter;
        game.gauges['openai.azureMw'] = azureMw;
      }),
    );
  const four = { capacityGuarantee: '4', azureCommitment: '250' };
  it.each([
    ['is due whole from the end of 2027: 2,750 MW are missing', 8, four, 1_250, 5_500],
    ['is due by half when half of the time is over', 4, four, 1_250, 1_500],
    ['costs nothing when it is kept', 8, four, 4_000, 0],
    [
      'is worth no more than the commitment secures: 2 GW for $100B',
      8,
      { ...four, azureCommitment: '100' },
      1_250,
      1_500,
    ],
    ['is worth nothing without a commitment', 8, { ...four, azureCommitment: '0' }, 1_250, 0],
    ['of best efforts owes nothing', 8, { azureCommitment: '350' }, 0, 0],
  ])('%s', (_, quarter, terms, mw, usdM) => {
    const { facts, game } = at(quarter, terms, mw);
    expect(paid(facts, 'term/capacityGuarantee', 'microsoft')).toBe(usdM);
    expect(game.table.called).toBe(usdM > 0);
  });

  it('counts what Azure leases to OpenAI by a match or a letter', () => {
    const { facts } = afterPayments(
      closed(four, (game) => {
        game.quarter = 8;
        game.leases = [lease({ cloud: 'azure', mw: 2_750, matched: true })];
      }),
    );
    expect(paid(facts, 'term/capacityGuarantee')).toBe(0);
  });
});

describe('running costs', () => {
  it('are a fixed sum and a part of revenue', () => {
    const { facts } = afterPayments(() => undefined);
    expect(paid(facts, 'market/running-costs', 'openai')).toBe(
      market.opexUsdM + Math.round((3_250 * market.opexBps) / 10_000),
    );
  });

  it('pay an eighth of what is pledged, and the pledge falls by it', () => {
    const { game, facts } = afterPayments((own) => void (own.gauges['openai.pledgedUsdM'] = 2_000));
    expect(paid(facts, 'desk/pledges', 'openai')).toBe(250);
    expect(game.gauges['openai.pledgedUsdM']).toBe(1_750);
  });

  it('pay interest on credit, each side on its own', () => {
    const { facts } = afterPayments((game) => {
      game.gauges['openai.creditUsdM'] = 4_000;
      game.gauges['microsoft.creditUsdM'] = 10_000;
    });
    expect(paid(facts, 'market/interest', 'openai')).toBe(80);
    expect(paid(facts, 'market/interest', 'microsoft')).toBe(200);
  });
});

describe('what waiting costs OpenAI', () => {
  const held = (quarter: number, change: (game: Game) => void = () => undefined): number => {
    const made = draft((game) => {
      game.quarter = quarter;
      change(game);
    });
    resolveFunding(made);
    return made.game.gauges['openai.softbankHeldUsdM'];
  };
  it.each<[string, number, number, ((game: Game) => void)?]>([
    ['$10B of SoftBank’s tranche falls away at the end of 2025', 0, 12_500],
    ['and $1.5B in each quarter after', 1, 21_000],
    [
      'nothing falls once an agreement is signed',
      0,
      22_500,
      (game) => (game.pending = { package: packageWith(), signedQuarter: 0, conditions: [] }),
    ],
    ['nothing is left to fall after a closing', 1, 22_500, closed()],
  ])('%s', (_, quarter, usdM, change) => {
    expect(held(quarter, change)).toBe(usdM);
  });

  it('notes may be called from the last quarter of 2026, and no earlier', () => {
    const called = (quarter: number) =>
      Array.from({ length: 30 }, (_, nth) => {
        const made = draft((game) => {
          game.quarter = quarter;
          game.luck = openGame(RULES, { scenario: game.scenario, quarters: 12, seed: `notes-${String(nth)}` }).luck;
        });
        resolveFunding(made);
        return paid(made.facts, 'rule/notes-called', 'openai');
      });
    expect(new Set(called(3))).toEqual(new Set([0]));
    expect(new Set(called(4))).toEqual(new Set([0, 2_200]));
  });
});

describe('a closing', () => {
  const close = (terms: Terms = {}): TestDraft => {
    const made = draft((game) => {
      game.pending = { package: packageWith(terms), signedQuarter: 0, conditions: [] };
      game.cases = game.cases.map((each) => ({ ...each, ruling: 'cleared' }));
    });
    resolveClosings(made);
    return made;
  };

  it('issues the shares: as agreed to Microsoft and the foundation, the rest to staff and investors', () => {
    expect(close().game.shares).toEqual({
      unissued: 0,
      microsoft: 2_700,
      foundation: 2_600,
      staff: 2_491,
      investors: 2_209,
    });
  });

  it('brings what SoftBank still holds, and turns the notes into shares', () => {
    const { game } = close();
    expect(game.money.openai).toBe(47_500);
    expect([game.gauges['openai.softbankHeldUsdM'], game.gauges['openai.notesUsdM']]).toEqual([0, 0]);
  });

  it.each([
    ['18', 72],
    ['27', 70],
    ['38', 67],
  ])('with %s per cent for Microsoft leaves the will of staff at %i', (microsoftStake, staff) => {
    expect(close({ microsoftStake }).game.gauges['openai.staff']).toBe(staff);
  });

  it('binds from the next quarter', () => {
    const { game, ...rest } = close();
    expect(game.contract).toMatchObject({ closedQuarter: 0, nextPackage: packageWith() });
    bindContracts({ game, ...rest });
    expect(game.contract).toMatchObject({ package: packageWith(), sinceQuarter: 1, nextPackage: null });
  });

  it('waits for a state, for a condition and for a court', () => {
    const waiting = (change: (game: Game) => void): Game => {
      const made = draft((game) => {
        game.pending = { package: packageWith(), signedQuarter: 0, conditions: [] };
        game.cases = game.cases.map((each) => ({ ...each, ruling: 'cleared' }));
        change(game);
      });
      resolveClosings(made);
      return made.game;
    };
    const states = waiting((game) => (game.cases[0]!.ruling = null));
    const asked = waiting((game) => game.pending!.conditions.push({ review: 'delaware', term: 6, options: [0] }));
    const frozen = waiting((game) => Object.assign(game.cases[2]!, { ruling: null, injunction: true }));
    for (const game of [states, asked, frozen]) expect(game.contract.closedQuarter).toBeNull();
  });

  it('that has not come after four quarters does not come, and costs six of trust', () => {
    const lapsed = (quarter: number): Game => {
      const made = draft((game) => {
        game.quarter = quarter;
        game.pending = { package: packageWith(), signedQuarter: 0, conditions: [] };
      });
      resolveClosings(made);
      return made.game;
    };
    expect(lapsed(3).pending).not.toBeNull();
    expect(lapsed(4)).toMatchObject({ pending: null, gauges: { trust: 49 } });
  });
});

describe('a stake that is amended', () => {
  const amend = (from: string, to: string): TestDraft => {
    const made = draft(
      closed({ microsoftStake: from }, (game) => (game.contract.nextPackage = packageWith({ microsoftStake: to }))),
    );
    resolveClosings(made);
    return made;
  };
  it.each([
    ['is bought from investors at the last valuation', '27', '30', 300, -15_000],
    ['is sold to investors at the last valuation', '27', '22', -500, 25_000],
    ['that does not move costs nothing', '27', '27', 0, 0],
  ])('%s', (_, from, to, bps, usdM) => {
    const { game } = amend(from, to);
    expect(game.shares.microsoft - 2_700).toBe(bps);
    expect(game.money.microsoft - 95_000).toBe(usdM);
    expect(sums(game).bps).toBe(10_000);
  });

  it.each([
    ['to grow is paid by OpenAI', '28', 200, 'openai', -10_000],
    ['to shrink pays the public', '22', -400, 'public', 20_000],
  ] as const)('of the foundation %s', (_, to, bps, account, usdM) => {
    const before = draft().game.money[account];
    const made = draft(closed({}, (game) => (game.contract.nextPackage = packageWith({ nonprofitStake: to }))));
    resolveClosings(made);
    expect(made.game.shares.foundation - 2_600).toBe(bps);
    expect(made.game.money[account] - before).toBe(usdM);
    expect(sums(made.game)).toEqual(sums(draft().game));
  });

  it('cannot take more than investors have', () => {
    expect(amend('18', '38').game.shares).toMatchObject({ microsoft: 4_700, investors: 209 });
  });
});

describe('who cannot pay', () => {
  const settle = (change: (game: Game) => void): TestDraft => {
    const made = draft(change);
    const before = sums(made.game);
    resolveInsolvency(made);
    expect(sums(made.game)).toEqual(before);
    return made;
  };

  it('draws on credit first', () => {
    const { game } = settle((own) => (own.money.openai = -3_000));
    expect([game.money.openai, game.gauges['openai.creditUsdM'], game.ending]).toEqual([0, 3_000, null]);
  });

  it('then sells a harsh round: a table, credibility, staff, a quarter of the value, and shares', () => {
    const { game } = settle(closed({}, (own) => (own.money.openai = -9_000)));
    expect(game.money.openai).toBe(-9_000 + market.openaiCreditUsdM + market.distressUsdM - repaid(game));
    expect(game.table.called).toBe(true);
    expect(game.gauges['openai.credibility']).toBe(50);
    expect(game.gauges['openai.staff']).toBe(58);
    expect(game.gauges['openai.valuationUsdM']).toBe(375_000);
    expect(game.shares).toEqual({ unissued: 0, microsoft: 2_376, foundation: 2_288, staff: 2_192, investors: 3_144 });
  });

  it('is insolvent when that is not enough, or when the round was sold before', () => {
    expect(settle((own) => (own.money.openai = -20_000)).game.ending).toBe('insolvency-openai');
    const again = settle((own) => {
      own.money.openai = -5_000;
      own.marks['distress/openai'] = 1;
    });
    expect(again.game.ending).toBe('insolvency-openai');
  });

  it('has more credit and more to lose as Microsoft: investors leave', () => {
    const { game } = settle((own) => (own.money.microsoft = -65_000));
    expect(game.gauges['microsoft.creditUsdM']).toBeGreaterThan(0);
    expect(game.gauges['microsoft.confidence']).toBe(40);
    expect(game.gauges['microsoft.credibility']).toBe(55);
    expect(game.ending).toBeNull();
    expect(settle((own) => (own.money.microsoft = -80_000)).game.ending).toBe('insolvency-microsoft');
  });

  it('pays credit back from what is over $8B', () => {
    const { game } = settle((own) => {
      own.money.openai = 10_000;
      own.gauges['openai.creditUsdM'] = 3_000;
    });
    expect([game.money.openai, game.gauges['openai.creditUsdM']]).toEqual([8_000, 1_000]);
  });

  it('who can pay is left alone', () => {
    const { facts } = settle(() => undefined);
    expect(facts).toEqual([]);
  });
});

/** What a distress round pays back of the credit at once. */
const repaid = (game: Game): number => market.openaiCreditUsdM - game.gauges['openai.creditUsdM'];
