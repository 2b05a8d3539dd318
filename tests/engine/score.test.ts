import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/content/rulebook.ts';
import { clausesOfPackage } from '../../src/engine/contract.ts';
import { clearanceChanceBps } from '../../src/engine/docket.ts';
import type { Game } from '../../src/engine/game.ts';
import { obligationsOf } from '../../src/engine/obligations.ts';
import { openGame } from '../../src/engine/opening.ts';
import {
  BONUS,
  crosses,
  finalScore,
  measure,
  onYardstick,
  rawMeasures,
  RED_LINE_COST,
  scoreOf,
} from '../../src/engine/score.ts';
import { GOALS, SIDES, type Side } from '../../src/engine/vocabulary.ts';
import { packageWith } from './law-game.ts';

type Terms = Readonly<Record<string, string>>;

const opening = (scenario = 'memorandum-2025'): Game => openGame(RULES, { scenario, quarters: 12, seed: 'score' });

/** The standard opening with a contract in force since its first quarter. */
function under(terms: Terms = {}, change: (game: Game) => void = () => undefined): Game {
  const game = opening();
  game.contract = { ...game.contract, package: packageWith(terms), closedQuarter: 0 };
  game.shares = { unissued: 0, microsoft: 2_700, foundation: 2_600, staff: 2_491, investors: 2_209 };
  game.memorandum = null;
  change(game);
  return game;
}

function signed(terms: Terms = {}): Game {
  const game = opening();
  game.memorandum = null;
  game.pending = { package: packageWith(terms), signedQuarter: 0, conditions: [] };
  return game;
}

const goalsOf = SIDES.flatMap((side) => GOALS[side].map((goal) => [side, goal] as const));
const allEven = { openai: {}, microsoft: {} };

describe('a yardstick', () => {
  it.each(goalsOf)('of %s’s %s has its marks at 10, 50 and 90 points', (side, goal) => {
    const marks = RULES.yardsticks[`${side}.${goal}`]!;
    expect(marks.map((raw) => onYardstick(RULES, side, goal, raw))).toEqual([1_000, 5_000, 9_000]);
    expect(marks).toEqual(marks.toSorted((a, b) => a - b));
  });

  it.each(goalsOf)('of %s’s %s rises with every gain and never leaves 0 to 100', (side, goal) => {
    const [low, middle, high] = RULES.yardsticks[`${side}.${goal}`]!;
    const spread = high - low;
    const points = Array.from({ length: 60 }, (_, nth) => middle + ((nth - 30) * spread) / 15).map((raw) =>
      onYardstick(RULES, side, goal, raw),
    );
    expect(points).toEqual(points.toSorted((a, b) => a - b));
    expect(Math.min(...points)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...points)).toBeLessThanOrEqual(10_000);
    expect(new Set(points).size).toBe(points.length);
  });

  it('gives ten points for the same step anywhere between a mark and the middle', () => {
    const at = (raw: number) =>
      onYardstick({ ...RULES, yardsticks: { 'openai.mission': [0, 40, 120] } }, 'openai', 'mission', raw);
    expect([10, 20, 30].map(at)).toEqual([2_000, 3_000, 4_000]);
    expect([60, 80, 100].map(at)).toEqual([6_000, 7_000, 8_000]);
  });
});

describe('a board', () => {
  it.each(RULES.mandates.map(({ id, side }) => [id, side] as const))(
    '%s weighs the goals of its side to a hundred',
    (id, side) => {
      const { weights } = RULES.mandates.find((mandate) => mandate.id === id)!;
      expect(Object.keys(weights).every((goal) => GOALS[side].some((own) => own === goal))).toBe(true);
      expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
    },
  );

  it('counts its goals by their weights', () => {
    const { id, side, weights } = RULES.mandates[0]!;
    const goals = { ...allEven, [side]: Object.fromEntries(GOALS[side].map((goal, at) => [goal, at * 1_000])) };
    const game = { ...opening(), mandates: { openai: id, microsoft: id } };
    const { bonus, total } = scoreOf(RULES, game, goals, side, id);
    const sum = GOALS[side].reduce((all, goal, at) => all + at * 1_000 * (weights[goal] ?? 0), 0);
    expect(total - (bonus ? BONUS : 0)).toBe(Math.round(sum / 100));
  });
});

describe('a red line', () => {
  const lines = RULES.mandates.map(({ id, side, redLine }) => [id, side, redLine] as const);
  it.each(lines)(
    'of %s costs twelve points when a signature is past it, and nothing before it',
    (id, side, redLine) => {
      const { options } = RULES.terms.find((term) => term.id === redLine.term)!;
      for (const option of options) {
        const kept = redLine.allowed.includes(option.id);
        for (const game of [under({ [redLine.term]: option.id }), signed({ [redLine.term]: option.id })]) {
          expect(crosses(RULES, game, redLine)).toBe(!kept);
          const { pastRedLine, total, bonus } = scoreOf(RULES, game, allEven, side, id);
          expect(pastRedLine).toBe(!kept);
          expect(total).toBe((kept ? 0 : -RED_LINE_COST) + (bonus ? BONUS : 0));
        }
      }
    },
  );

  it.each(lines)('of %s leaves room on either side of it', (_, __, redLine) => {
    const { options } = RULES.terms.find((term) => term.id === redLine.term)!;
    expect(redLine.allowed.length).toBeGreaterThan(0);
    expect(redLine.allowed.length).toBeLessThan(options.length);
  });

  it('is never crossed by the status quo, which nobody signed, nor by what history signed', () => {
    for (const { redLine } of RULES.mandates) {
      expect(crosses(RULES, opening(), redLine)).toBe(false);
      expect(crosses(RULES, under(), redLine)).toBe(false);
    }
  });

  it('is twelve points, and a bonus is six', () => {
    expect([RED_LINE_COST, BONUS]).toEqual([1_200, 600]);
  });
});

describe('a bonus', () => {
  it('is added to the score of the board that asks for it', () => {
    const strong = under({}, (game) => {
      game.gauges['microsoft.capability'] = 5_000;
    });
    const weak = under();
    const of = (game: Game) => scoreOf(RULES, game, allEven, 'microsoft', 'hedge-the-bet');
    expect(of(strong)).toMatchObject({ bonus: true, total: BONUS });
    expect(of(weak)).toMatchObject({ bonus: false, total: 0 });
  });
});

describe('an agreement that is signed and not closed', () => {
  const bare = opening();
  bare.memorandum = null;

  it('is worth each goal as it is and as it would be, by the chance that it closes', () => {
    const game = signed({ nonprofitStake: '26', governance: 'veto' });
    const chance = clearanceChanceBps(RULES, game);
    expect(chance).toBeGreaterThan(0);
    expect(chance).toBeLessThan(10_000);
    const [now, blended] = [measure(RULES, bare), measure(RULES, game)];
    const closed = measure(RULES, closedAs(game));
    for (const [side, goal] of goalsOf) {
      const [low, high] = [now[side][goal]!, closed[side][goal]!].toSorted((a, b) => a - b);
      expect(blended[side][goal]).toBeGreaterThanOrEqual(low! - 1);
      expect(blended[side][goal]).toBeLessThanOrEqual(high! + 1);
    }
  });

  it('is worth more the likelier it is to close, where closing is better', () => {
    const cheap = { azureCommitment: '0', revenueShare: '8-2030' };
    const [unsure, sure] = [signed(cheap), signed(cheap)];
    sure.cases = sure.cases.map((each) => ({ ...each, ruling: 'cleared' }));
    sure.marks = { 'cleared/delaware': 1, 'cleared/california': 1 };
    expect(clearanceChanceBps(RULES, sure)).toBe(10_000);
    expect(measure(RULES, sure).openai.finances).toBeGreaterThan(measure(RULES, unsure).openai.finances!);
  });
});

/** The same game with its pending package in force, and the shares not issued: what a full chance would count. */
function closedAs(game: Game): Game {
  const clauses = clausesOfPackage(RULES, game.scenario, game.pending!.package);
  const microsoft = clauses.microsoftStake === 'claim' ? 0 : clauses.microsoftStake;
  return {
    ...game,
    pending: null,
    contract: { ...game.contract, package: [...game.pending!.package], closedQuarter: 0 },
    shares: { unissued: 10_000 - microsoft, microsoft, foundation: 0, staff: 0, investors: 0 },
  };
}

describe('what is still owed to 2032', () => {
  const owed = (terms: Terms, change?: (game: Game) => void) => {
    const game = under(terms, change);
    return obligationsOf({
      rules: RULES,
      game,
      clauses: clausesOfPackage(RULES, game.scenario, game.contract.package),
    });
  };

  it.each([
    ['0', '5-2028'],
    ['5-2028', '8-2030'],
    ['8-2030', '12-2030'],
    ['12-2030', '20-agi'],
    ['20-agi', '20-2032'],
    ['20-capped', '20-agi'],
  ])('a share of %s is less than one of %s', (less, more) => {
    const grown = (game: Game) => void (game.gauges['openai.revenueUsdM'] = 12_000);
    expect(owed({ revenueShare: less }, grown).shareUsdM).toBeLessThan(owed({ revenueShare: more }, grown).shareUsdM);
  });

  it('a capped share never comes to more than the cap', () => {
    const { shareUsdM } = owed({ revenueShare: '20-capped' }, (game) => {
      game.gauges['openai.sharePaidUsdM'] = 30_000;
      game.gauges['openai.revenueUsdM'] = 90_000;
    });
    expect(shareUsdM).toBe(8_000);
  });

  it('Azure that must be bought and is not used is owed, and less of it the more is used', () => {
    const unused = (azureMw: number) =>
      owed({ azureCommitment: '350' }, (game) => {
        game.gauges['openai.azureMw'] = azureMw;
      }).takeOrPayUsdM;
    expect(unused(500)).toBeGreaterThan(unused(3_000));
    expect(unused(20_000)).toBe(0);
    expect(owed({ azureCommitment: '0' }).takeOrPayUsdM).toBe(0);
  });

  it('a guarantee that has not been delivered is owed, as far as the commitment secures it', () => {
    expect(owed({ capacityGuarantee: '4' }).guaranteeUsdM).toBeGreaterThan(0);
    expect(owed({ capacityGuarantee: 'best-efforts' }).guaranteeUsdM).toBe(0);
    expect(owed({ capacityGuarantee: '4', azureCommitment: '0' }).guaranteeUsdM).toBe(0);
  });

  it('compute under contract that is still to come counts for the frontier', () => {
    const frontier = (change: (game: Game) => void) => measure(RULES, under({}, change)).openai.frontier!;
    const without = frontier((game) => (game.leases = game.leases.filter((lease) => lease.startQuarter <= 0)));
    expect(frontier(() => undefined)).toBeGreaterThan(without);
  });
});

describe('the end of a game', () => {
  it('as insolvent leaves a side a quarter of its goals, and OpenAI its mission', () => {
    const [before, after] = [under(), under({}, (game) => (game.ending = 'insolvency-openai'))].map((game) =>
      measure(RULES, game),
    );
    expect(after!.openai.finances).toBe(Math.round(before!.openai.finances! / 4));
    expect(after!.openai.mission).toBe(before!.openai.mission);
    expect(after!.microsoft).toEqual(before!.microsoft);
  });

  it('as insolvent leaves Microsoft a quarter of everything', () => {
    const [before, after] = [under(), under({}, (game) => (game.ending = 'insolvency-microsoft'))].map((game) =>
      measure(RULES, game),
    );
    for (const goal of GOALS.microsoft) {
      expect(after!.microsoft[goal]).toBe(Math.round(before!.microsoft[goal]! / 4));
    }
  });

  it.each<[string, Side, string, (game: Game) => void, 1 | -1]>([
    ['trust', 'openai', 'standing', (game) => (game.gauges.trust += 20), 1],
    ['a lost case', 'openai', 'standing', lose('musk'), -1],
    ['a case won', 'openai', 'standing', rule('musk', 'dismissed'), 1],
    ['cash', 'openai', 'finances', (game) => (game.money.openai += 20_000), 1],
    ['debt', 'openai', 'finances', (game) => (game.gauges['openai.creditUsdM'] += 20_000), -1],
    ['a pledge that is not paid yet', 'openai', 'finances', (game) => (game.gauges['openai.pledgedUsdM'] += 6_000), -1],
    ['a lead', 'openai', 'frontier', (game) => (game.gauges['openai.released'] += 100), 1],
    ['a rival’s leap', 'openai', 'frontier', (game) => (game.gauges['world.frontier'] += 100), -1],
    ['halls of its own', 'openai', 'independence', (game) => (game.gauges['openai.ownMw'] += 500), 1],
    ['a model of its own', 'microsoft', 'resilience', (game) => (game.gauges['microsoft.capability'] += 100), 1],
    ['models of others on its shelf', 'microsoft', 'access', (game) => (game.gauges['microsoft.hosted'] += 40), 1],
    ['OpenAI’s value', 'microsoft', 'stake', (game) => (game.gauges['openai.valuationUsdM'] *= 2), 1],
    ['megawatts that OpenAI uses', 'microsoft', 'cloud', (game) => (game.gauges['openai.azureMw'] += 800), 1],
    ['hanging on one customer', 'microsoft', 'resilience', (game) => (game.gauges['openai.azureMw'] += 800), -1],
  ])('counts %s in %s’s %s', (_, side, goal, change, sign) => {
    const [before, after] = [under(), under({}, change)].map((game) => measure(RULES, game)[side][goal]!);
    expect(Math.sign(after! - before!)).toBe(sign);
  });

  it('is scored for each side by its own board', () => {
    const game = under();
    for (const side of SIDES) {
      expect(finalScore(RULES, game, side)).toEqual(
        scoreOf(RULES, game, measure(RULES, game), side, game.mandates[side]),
      );
    }
  });

  it('is measured by ten raw measures, all of them finite', () => {
    const raw = rawMeasures(RULES, opening());
    expect(Object.keys(raw)).toHaveLength(10);
    expect(Object.values(raw).every(Number.isFinite)).toBe(true);
  });
});

function rule(id: string, ruling: string) {
  return (game: Game): void => {
    game.cases = game.cases.map((each) => (each.id === id ? { ...each, ruling } : each));
  };
}

function lose(id: string) {
  return rule(id, 'damages');
}
