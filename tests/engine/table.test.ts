import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/content/rulebook.ts';
import type { Fact } from '../../src/engine/facts.ts';
import type { Game } from '../../src/engine/game.ts';
import type { Move } from '../../src/engine/moves.ts';
import { openGame } from '../../src/engine/play.ts';
import { termIndex } from '../../src/engine/rulebook.ts';
import { tableIsDue } from '../../src/engine/table.ts';
import { packageWith } from './law-game.ts';
import {
  accepts,
  adjourns,
  afterClosing,
  atTable,
  letter,
  names,
  offers,
  plays,
  probes,
  refusalOf,
  walksOut,
} from './table-game.ts';

const market = RULES.market;
const term = (id: string): number => termIndex(RULES, id);
const ofType = <T extends Fact['type']>(facts: readonly Fact[], type: T) =>
  facts.filter((fact): fact is Extract<Fact, { type: T }> => fact.type === type);
const inQuarter = (quarter: number) => (game: Game) => {
  game.quarter = quarter;
};

describe('who meets at the table, and for how long', () => {
  it.each([
    [0, 'openai'],
    [1, 'microsoft'],
    [2, 'openai'],
    [7, 'microsoft'],
  ] as const)('in quarter %i of the campaign %s speaks first', (quarter, side) => {
    expect(atTable(inQuarter(quarter)).table.turn).toBe(side);
  });

  it('the first quarter has five rounds, and any later one between two and four', () => {
    expect(atTable().table.rounds).toBe(5);
    const rounds = Array.from({ length: 40 }, (_, nth) => {
      const game = openGame(RULES, { scenario: 'memorandum-2025', quarters: 12, seed: `rounds-${String(nth)}` });
      return atTable((own) => {
        own.luck = game.luck;
        own.quarter = 3;
      }).table.rounds;
    });
    expect([...new Set(rounds)].sort()).toEqual([2, 3, 4]);
  });

  it.each([
    ['starts at the trust there is', 55, 55],
    ['is thirty at least', 12, 30],
  ])('patience %s', (_, trust, patience) => {
    const { seats } = atTable((game) => {
      game.gauges.trust = trust;
    }).table;
    expect([seats.openai.patience, seats.microsoft.patience]).toEqual([patience, patience]);
  });

  it.each<[string, (game: Game) => void, boolean]>([
    ['while nothing is signed there is one every quarter', () => undefined, true],
    ['a signed agreement needs none', (game) => void (game.pending = pendingWith([])), false],
    ['a condition opens it again', (game) => void (game.pending = pendingWith([foundation()])), true],
    ['after a closing there is none', (game) => void (game.contract.closedQuarter = 0), false],
    ['talks that are over stay over', (game) => void (game.table.talksOver = true), false],
    ['a walk-out shuts it', (game) => void (game.table.shutUntil = 0), false],
  ])('%s', (_, change, isDue) => {
    const game = atTable(change);
    expect(tableIsDue(game)).toBe(isDue);
    expect(game.phase).toBe(isDue ? 'table' : 'desk');
  });

  it('after a closing a call opens one, for two rounds, and is spent by it', () => {
    const { table } = afterClosing();
    expect(table).toMatchObject({ open: true, rounds: 2, called: false });
  });

  it('when the rounds have run out the table closes by itself, and costs nothing', () => {
    const from = atTable((game) => {
      game.gauges.trust = 100;
      game.table.rounds = 5;
    });
    const rounds = Array.from({ length: 5 }, () => [probes('openai'), probes('microsoft')]).flat();
    const { game, facts } = plays(from, ...rounds);
    expect(ofType(facts, 'adjourned')).toMatchObject([{ side: null, reason: 'rounds' }]);
    expect(game.phase).toBe('desk');
    expect(game.gauges.trust).toBe(100);
  });
});

const foundation = () => ({ review: 'delaware', term: term('nonprofitStake'), options: [0, 1] });
const pendingWith = (conditions: NonNullable<Game['pending']>['conditions'], terms = {}) => ({
  ...{ package: packageWith(terms), signedQuarter: 0, conditions },
});

/** What OpenAI’s last move burnt in Microsoft, after the moves before it. */
function burnt(...moves: readonly Move[]): number {
  const before = plays(atTable(), ...moves.slice(0, -1));
  const { facts } = plays(before.game, moves.at(-1)!);
  return ofType(facts, 'tired').reduce((sum, fact) => sum + fact.by, 0);
}

describe('patience', () => {
  const first = offers('openai', { azureCommitment: '175' });
  const wait = probes('microsoft');
  it.each<[string, Move[], number]>([
    ['a first offer', [first], market.burnConcession],
    ['an offer that gives a step', [first, wait, offers('openai')], market.burnConcession],
    ['an offer that gives nothing', [first, wait, offers('openai', { safety: 'tests', azureCommitment: '175' })], 10],
    ['a single step back', [first, wait, offers('openai', { azureCommitment: '100' })], market.burnOrdinary],
    ['the same again', [first, wait, first], market.burnRepeat],
    ['two steps back', [first, wait, offers('openai', { azureCommitment: '50' })], market.burnInsult],
    ['a probe', [probes('openai')], market.burnProbe],
    ['a letter', [letter('openai', { type: 'allot', mw: 100 })], market.burnConcession],
    ['a memorandum', [names('openai', FOUR)], market.burnConcession],
    ['taking what stands', [first, offers('microsoft'), accepts('openai')], 0],
  ])('%s burns its part of it in the other side', (_, moves, by) => {
    expect(burnt(...moves)).toBe(by);
  });

  it('real concessions cost the least of all offers, insults the most', () => {
    const { burnConcession, burnOrdinary, burnRepeat, burnInsult } = market;
    expect([burnConcession, burnOrdinary, burnRepeat, burnInsult]).toEqual(
      [burnConcession, burnOrdinary, burnRepeat, burnInsult].toSorted((a, b) => a - b),
    );
  });

  it('at nothing the table closes for the quarter, and trust drops by five', () => {
    const from = atTable((game) => {
      game.gauges.trust = 0;
    });
    const same = offers('openai');
    const { game, facts } = plays(from, same, probes('microsoft'), same, probes('microsoft'), same);
    expect(ofType(facts, 'adjourned')).toMatchObject([{ side: null, reason: 'patience' }]);
    expect(game.table.seats.microsoft.patience).toBe(0);
    expect(game.phase).toBe('desk');
    expect(plays(atTable(), same, probes('microsoft'), same, probes('microsoft'), same).game.gauges.trust).toBe(55);
  });
});

const FOUR = { azureCommitment: '250', cloudRights: 'none', ipTerm: '2032', governance: 'majority' };

describe('an insult', () => {
  const all = (side: 'openai' | 'microsoft'): Move => {
    const pack = RULES.terms.map(({ options }) => (side === 'openai' ? 0 : options.length - 1));
    const fair = side === 'openai' ? pack : pack.with(term('nonprofitStake'), 4);
    return { side, type: 'propose', package: fair };
  };
  it.each([
    ['everything for OpenAI', 'worthless', [all('openai')]],
    ['everything for Microsoft', 'worthless', [adjournedTo('microsoft'), all('microsoft')]],
    [
      'two steps back from one’s own last offer',
      'retreat',
      [offers('openai'), probes('microsoft'), offers('openai', { azureCommitment: '100' })],
    ],
    [
      'a step back on each of two terms',
      'retreat',
      [offers('openai'), probes('microsoft'), offers('openai', { azureCommitment: '175', ipTerm: '2030' })],
    ],
  ] as const)('is %s: public, and trust pays three', (_, reason, moves) => {
    const { game, facts } = plays(atTable(), ...moves);
    expect(ofType(facts, 'insulted')).toMatchObject([{ side: moves.at(-1)?.side, reason }]);
    expect(game.gauges.trust).toBe(52);
  });

  it('may hide in a second draft, and is one all the same', () => {
    const alternative = packageWith({ azureCommitment: '50' });
    const { facts } = plays(atTable(), offers('openai'), probes('microsoft'), offers('openai', {}, { alternative }));
    expect(ofType(facts, 'insulted')).toMatchObject([{ reason: 'retreat' }]);
    expect(ofType(facts, 'tired').at(-1)?.by).toBe(market.burnInsult);
  });

  it.each([
    ['giving on one term what one takes on another', { azureCommitment: '100', ipTerm: '2035', microsoftStake: '30' }],
    ['a change of a term that nobody owns', { safety: 'tests', nonprofitStake: '32', governance: 'seat' }],
  ])('is not %s', (_, terms) => {
    const { facts } = plays(atTable(), offers('openai'), probes('microsoft'), offers('openai', terms));
    expect(ofType(facts, 'insulted')).toEqual([]);
  });
});

/** OpenAI probes first, so that Microsoft may speak. */
function adjournedTo(_: 'microsoft'): Move {
  return probes('openai');
}

describe('a firm term', () => {
  const firm = [term('ipTerm')];
  const moved = offers('openai', { ipTerm: '2035' });

  it('costs five of credibility when its author moves off it, once', () => {
    const { game, facts } = plays(
      atTable(),
      offers('openai', {}, { firm }),
      probes('microsoft'),
      moved,
      probes('microsoft'),
      offers('openai', { ipTerm: '2035', azureCommitment: '350' }),
    );
    expect(ofType(facts, 'softened')).toMatchObject([{ side: 'openai', term: firm[0] }]);
    expect(game.gauges['openai.credibility']).toBe(55);
    expect(game.table.seats.openai.firm).toEqual([]);
  });

  it('cannot be dropped for others without the same cost', () => {
    const others = [term('apiChannel'), term('cloudRights')];
    const { game, facts } = plays(
      atTable(),
      offers('openai', {}, { firm }),
      probes('microsoft'),
      offers('openai', { azureCommitment: '350' }, { firm: others }),
    );
    expect(ofType(facts, 'softened')).toMatchObject([{ term: firm[0] }]);
    expect(game.gauges['openai.credibility']).toBe(55);
    expect(game.table.seats.openai.firm).toEqual(others);
  });

  it('may be joined by a second one', () => {
    const { game } = plays(
      atTable(),
      offers('openai', {}, { firm }),
      probes('microsoft'),
      offers('openai', { azureCommitment: '350' }, { firm: [term('apiChannel')] }),
    );
    expect(game.table.seats.openai.firm).toEqual([...firm, term('apiChannel')]);
    expect(game.gauges['openai.credibility']).toBe(60);
  });

  it('is left by a second draft that moves it', () => {
    const alternative = packageWith({ ipTerm: '2035' });
    const { game } = plays(
      atTable(),
      offers('openai', {}, { firm }),
      probes('microsoft'),
      offers('openai', { azureCommitment: '350' }, { alternative }),
    );
    expect(game.gauges['openai.credibility']).toBe(55);
  });

  it('stands while other terms move, and over the end of a quarter', () => {
    const { game } = plays(
      atTable(),
      offers('openai', {}, { firm }),
      probes('microsoft'),
      offers('openai', { azureCommitment: '350' }),
      adjourns('microsoft'),
    );
    expect(game.table.seats.openai.firm).toEqual(firm);
    expect(game.gauges['openai.credibility']).toBe(60);
  });

  it.each([
    ['three at once', [0, 1, 2]],
    ['one twice', [3, 3]],
    ['one that does not exist', [99]],
  ])('is refused: %s', (_, wrong) => {
    expect(refusalOf(atTable(), offers('openai', {}, { firm: wrong }))).toBe('malformed-firm');
  });

  it('answers a probe before the truth does', () => {
    const [first, second] = [term('ipTerm'), term('azureCommitment')] as const;
    for (const marked of [first, second]) {
      const { facts } = plays(
        atTable(),
        offers('openai', {}, { firm: [marked] }),
        probes('microsoft', [first, second]),
      );
      expect(ofType(facts, 'probed')).toMatchObject([{ answer: marked === first ? 0 : 1 }]);
    }
  });
});

describe('two drafts at once', () => {
  const two = offers('openai', {}, { alternative: packageWith({ azureCommitment: '350' }) });
  it('may be had in either form', () => {
    const { game } = plays(atTable(), two, accepts('microsoft', 1));
    expect(game.pending?.package).toEqual(packageWith({ azureCommitment: '350' }));
    expect(plays(atTable(), two, accepts('microsoft', 0)).game.pending?.package).toEqual(packageWith());
  });

  it('may be laid down once a quarter', () => {
    const { game } = plays(atTable(), two, probes('microsoft'));
    expect(refusalOf(game, two)).toBe('alternative-spent');
  });

  it('must both be packages that could be signed', () => {
    const wrong = packageWith({ microsoftStake: '38', nonprofitStake: '32' });
    expect(refusalOf(atTable(), offers('openai', {}, { alternative: wrong }))).toBe('shares-exceed');
  });

  it('are one draft when there is no second', () => {
    const { game } = plays(atTable(), offers('openai'));
    expect(refusalOf(game, accepts('microsoft', 1))).toBe('nothing-standing');
  });
});

describe('signing', () => {
  it('closes the table, puts the package before the reviewers and earns eight of trust', () => {
    const { game, facts } = plays(atTable(), offers('openai'), accepts('microsoft'));
    expect(game.pending).toMatchObject({ package: packageWith(), signedQuarter: 0, conditions: [] });
    expect(game.memorandum).toBeNull();
    expect(game.gauges.trust).toBe(63);
    expect(ofType(facts, 'adjourned')).toMatchObject([{ reason: 'agreed' }]);
    expect(game.phase).toBe('desk');
  });

  it('leaves the old contract in force until the closing', () => {
    const from = atTable();
    expect(plays(from, offers('openai'), accepts('microsoft')).game.contract).toEqual(from.contract);
  });

  it.each([
    ['less than the foundation was promised', { nonprofitStake: '18' }, 52],
    ['a seat for Microsoft where a majority was named', { governance: 'seat' }, 52],
    ['more for the foundation than was named', { nonprofitStake: '32' }, 60],
    ['a veto on top of the majority', { governance: 'veto' }, 60],
  ])('%s leaves its proposer’s credibility as the memorandum has it', (_, terms, credibility) => {
    const { game } = plays(atTable(), offers('openai', terms), accepts('microsoft'));
    expect(game.gauges['openai.credibility']).toBe(credibility);
  });

  it('is refused where staff and investors would be left less than thirty-six per cent', () => {
    expect(refusalOf(atTable(), offers('openai', { microsoftStake: '38', nonprofitStake: '28' }))).toBe(
      'shares-exceed',
    );
    expect(refusalOf(atTable(), offers('openai', { microsoftStake: '38', nonprofitStake: '26' }))).toBeUndefined();
  });
});

describe('a memorandum', () => {
  it('stands for four quarters after its own, builds trust, and leaves the table open', () => {
    const { game } = plays(atTable(), names('openai', FOUR), accepts('microsoft'));
    expect(game.memorandum).toMatchObject({ signedQuarter: 0, lastQuarter: 4, proposer: 'openai' });
    expect(game.gauges.trust).toBe(59);
    expect(game.phase).toBe('table');
  });

  it('costs the proposer of an agreement that leaves a named term eight of credibility', () => {
    const { game } = plays(
      atTable(),
      names('openai', FOUR),
      accepts('microsoft'),
      offers('openai', { azureCommitment: '350' }),
      accepts('microsoft'),
    );
    expect(game.gauges['openai.credibility']).toBe(52);
  });

  it.each<[string, Game, Move, string | undefined]>([
    [
      'of three terms is too little',
      atTable(),
      names('openai', { safety: 'none', ipTerm: '2032', governance: 'veto' }),
      'too-few-terms',
    ],
    ['of four terms is enough', atTable(), names('openai', FOUR), undefined],
    [
      'of an option that does not exist is none',
      atTable(),
      { ...names('openai', FOUR), package: [7, 7, 7, 7] } as Move,
      'malformed-package',
    ],
    ['stands alone', standing(), names('openai', FOUR), 'memorandum-stands'],
    ['is too late after a closing', afterClosing(), names('openai', FOUR), 'agreement-stands'],
  ])('%s', (_, game, move, code) => {
    expect(refusalOf(game, move)).toBe(code);
  });
});

function standing(): Game {
  return plays(atTable(), names('openai', FOUR), accepts('microsoft')).game;
}

describe('a side letter', () => {
  it('is done when it is taken: money moves, trust grows by one, and talks go on', () => {
    const { game } = plays(
      atTable(),
      letter('openai', { type: 'pay', from: 'microsoft', usdM: 2_000 }),
      accepts('microsoft'),
    );
    expect([game.money.openai, game.money.microsoft]).toEqual([27_000, 93_000]);
    expect(game.gauges.trust).toBe(56);
    expect(game.phase).toBe('table');
  });

  it('lends megawatts from the next quarter for four, and Azure sells so much less to others', () => {
    const { game } = plays(atTable(), letter('openai', { type: 'allot', mw: 250 }), accepts('microsoft'));
    expect(game.leases.at(-1)).toMatchObject({
      cloud: 'azure',
      mw: 250,
      startQuarter: 1,
      lastQuarter: 4,
      matched: false,
    });
    expect(game.modifiers).toMatchObject([{ kind: 'azure-others', add: -775, lastQuarter: 4 }]);
  });

  it('may waive a noticed offer, and withdraw a complaint', () => {
    const from = atTable((game) => {
      game.offers = [{ ...OFFER, noticedQuarter: 0 }];
      game.cases.push({ ...game.cases[0]!, id: 'ftc', kind: 'review' });
    });
    const riders = [
      { type: 'waive', offer: OFFER.id },
      { type: 'withdraw', from: 'openai' },
    ] as const;
    const { game } = plays(from, letter('openai', ...riders), accepts('microsoft'));
    expect(game.offers).toMatchObject([{ waived: true }]);
    expect(game.cases.at(-1)).toMatchObject({ id: 'ftc', ruling: 'withdrawn' });
    expect(game.gauges['microsoft.legitimacy']).toBe(57);
  });

  it.each<[string, Move]>([
    ['nothing at all', letter('openai')],
    ['a sum that is not on the list', letter('openai', { type: 'pay', from: 'openai', usdM: 700 })],
    ['two of one kind', letter('openai', PAY, PAY)],
    ['three at once', letter('openai', PAY, { type: 'allot', mw: 100 }, { type: 'withdraw', from: 'openai' })],
    ['a waiver of an offer that was not noticed', letter('openai', { type: 'waive', offer: 'nobody' })],
    ['a complaint that nobody made', letter('openai', { type: 'withdraw', from: 'openai' })],
    ['more megawatts than Azure sells to others', letter('openai', { type: 'allot', mw: 500 })],
  ])('is refused with %s', (_, move) => {
    const from = atTable((game) => {
      game.gauges['microsoft.othersMw'] = 400;
    });
    expect(refusalOf(from, move)).toBe('malformed-riders');
  });

  it('cannot be taken any more when its payer has spent the money', () => {
    const { game } = plays(atTable(), letter('openai', { type: 'pay', from: 'openai', usdM: 5_000 }));
    game.money.openai = 4_000;
    expect(refusalOf(game, accepts('microsoft'))).toBe('malformed-riders');
  });

  it('may ride on a package, and is done with its signature', () => {
    const { game } = plays(atTable(), offers('openai', {}, { riders: [PAY] }), accepts('microsoft'));
    expect(game.money.openai).toBe(24_000);
    expect(game.pending).not.toBeNull();
  });
});

const PAY = { type: 'pay', from: 'openai', usdM: 1_000 } as const;
const OFFER: Game['offers'][number] = {
  ...{ id: 'aws-0', cloud: 'aws', site: 'new-carlisle', mw: 200, rentUsdK: 2_000, lagQuarters: 2, termQuarters: 8 },
  ...{ strings: 'none', lastQuarter: 2, noticedQuarter: null, waived: false },
};

describe('a condition of a reviewer', () => {
  const conditioned = () => atTable((game) => void (game.pending = pendingWith([foundation()])));
  it.each([
    ['meets it', { nonprofitStake: '28' }, undefined],
    ['meets it with more than was asked', { nonprofitStake: '32' }, undefined],
    ['meets it and moves one term in return', { nonprofitStake: '28', microsoftStake: '30' }, undefined],
    ['leaves it unmet', {}, 'terms-not-open'],
    ['moves two terms in return', { nonprofitStake: '28', microsoftStake: '30', ipTerm: '2035' }, 'terms-not-open'],
  ])('a package that %s', (_, terms, code) => {
    expect(refusalOf(conditioned(), offers('openai', terms))).toBe(code);
  });

  it('is met by signing so; the signature keeps its date', () => {
    const { game, facts } = plays(conditioned(), offers('openai', { nonprofitStake: '28' }), accepts('microsoft'));
    expect(game.pending).toMatchObject({
      package: packageWith({ nonprofitStake: '28' }),
      signedQuarter: 0,
      conditions: [],
    });
    expect(ofType(facts, 'conditions-met')).toHaveLength(1);
  });
});

describe('an amendment', () => {
  const change = { apiChannel: 'azure-first' };
  it.each([
    ['of one term', change, undefined],
    ['of four terms', { ...change, rivalHosting: 'free', ipScope: 'models', revenueShare: '20-capped' }, undefined],
    [
      'of five terms',
      { ...change, rivalHosting: 'free', ipScope: 'models', revenueShare: '0', ipTerm: '2030' },
      'too-many-terms',
    ],
    ['of nothing', {}, 'unchanged-contract'],
  ])('%s', (_, terms, code) => {
    expect(refusalOf(afterClosing(), offers('openai', terms))).toBe(code);
  });

  it('is signed at once, binds from the next quarter, and earns three of trust', () => {
    const { game } = plays(afterClosing(), offers('openai', change), accepts('microsoft'));
    expect(game.contract).toMatchObject({ amendedQuarters: [4], nextPackage: packageWith(change) });
    expect(game.contract.package).toEqual(packageWith());
    expect(game.pending).toBeNull();
    expect(game.gauges.trust).toBe(58);
  });

  it.each([
    [1, 'amendment-spent'],
    [3, 'amendment-spent'],
    [4, undefined],
  ])('%i quarters after another one', (quarters, code) => {
    const game = afterClosing((own) => {
      own.quarter = 2 + quarters;
      own.table.turn = 'openai';
      own.contract.amendedQuarters = [2];
    });
    expect(refusalOf(game, offers(game.table.turn, change))).toBe(code);
  });
});

describe('walking out', () => {
  it('shuts this and the next quarter’s table and costs ten of trust', () => {
    const { game } = plays(atTable(), walksOut('openai'), adjourns('microsoft'));
    expect(game.gauges.trust).toBe(45);
    expect(game.phase).toBe('desk');
    expect([0, 1, 2].map((quarter) => tableIsDue({ ...game, quarter }))).toEqual([false, false, true]);
  });

  it('leaves the other side to answer in kind or to let it be, and nothing else', () => {
    const { game } = plays(atTable(), walksOut('openai'));
    expect(game.table.turn).toBe('microsoft');
    expect(refusalOf(game, offers('microsoft'))).toBe('table-closed');
    expect(refusalOf(game, probes('microsoft'))).toBe('table-closed');
  });

  it('answered in kind ends the talks for good, and the desks play on', () => {
    const { game, facts } = plays(atTable(), walksOut('openai'), walksOut('microsoft'));
    expect(ofType(facts, 'talks-ended')).toHaveLength(1);
    expect(game.table.talksOver).toBe(true);
    expect(game.phase).toBe('desk');
    expect(tableIsDue({ ...game, quarter: 9 })).toBe(false);
  });

  it('is dearer than to adjourn, which costs nothing', () => {
    expect(plays(atTable(), adjourns('openai')).game.gauges.trust).toBe(55);
  });
});

describe('a move at the table', () => {
  it.each<[string, Game, Move, string]>([
    ['out of turn', atTable(), offers('microsoft'), 'not-your-turn'],
    ['after the table has closed', plays(atTable(), adjourns('openai')).game, offers('microsoft'), 'table-closed'],
    ['that takes what is not there', atTable(), accepts('openai'), 'nothing-standing'],
    ['that names too few terms', atTable(), { side: 'openai', type: 'propose', package: [0] }, 'malformed-package'],
    ['that compares a term with itself', atTable(), probes('openai', [2, 2]), 'malformed-probe'],
    [
      'from a desk',
      atTable(),
      { side: 'openai', type: 'direct', directives: [], split: [50, 45, 5], matches: [] },
      'wrong-phase',
    ],
  ])('%s is refused, and nothing is written', (_, game, move, code) => {
    const before = structuredClone(game);
    expect(refusalOf(game, move)).toBe(code);
    expect(game).toEqual(before);
  });
});
