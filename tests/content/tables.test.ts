import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/content/rulebook.ts';
import { outcomesOf } from '../../src/engine/courts.ts';
import { MATTERS } from '../../src/engine/readings.ts';
import map from '../../assets/map/us-map.json';
import type { Lawsuit, Term } from '../../src/engine/rulebook.ts';
import { GAUGES, GOALS, HOLDERS, SIDES } from '../../src/engine/vocabulary.ts';

/** OpenAI's revenue by calendar year, $M: plans and reports as they stood in 2026, and a guess beyond. */
const REVENUE: readonly (readonly [number, number])[] = [
  [2026, 30_000],
  [2027, 62_000],
  [2028, 90_000],
  [2029, 130_000],
  [2030, 180_000],
  [2031, 210_000],
  [2032, 240_000],
];

/** What one option of a ladder says, as a number that must rise toward Microsoft; undefined where there is none. */
function sizeOf(term: Term, at: number): number | undefined {
  const { clauses } = term.options[at]!;
  if (term.id === 'revenueShare') {
    const owed = REVENUE.filter(([year]) => year <= clauses.shareUntil!)
      .map(([, revenue]) => (revenue * (clauses.shareBps! - clauses.shareBackBps! / 20)) / 10_000)
      .reduce((sum, each) => sum + each, 0);
    return clauses.shareCapUsdM === 0 ? owed : Math.min(owed, clauses.shareCapUsdM!);
  }
  const numbers = Object.values(clauses).filter((value) => typeof value === 'number');
  if (numbers.length !== 1) return undefined;
  return term.id === 'capacityGuarantee' ? -numbers[0]! : numbers[0];
}

describe('terms', () => {
  it.each(RULES.terms.filter(({ ladder }) => ladder).map((term) => [term.id, term] as const))(
    '%s runs from OpenAI’s side to Microsoft’s',
    (_, term) => {
      const sizes = term.options.map((__, at) => sizeOf(term, at)).filter((size) => size !== undefined);
      expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
      expect(new Set(sizes).size).toBe(sizes.length);
    },
  );
  it('set the same clauses with each of their options', () => {
    for (const { id, options } of RULES.terms) {
      const keys = options.map(({ clauses }) => Object.keys(clauses).sort().join());
      expect(new Set(keys).size, id).toBe(1);
    }
  });
  it('say each clause once between them', () => {
    const keys = RULES.terms.flatMap(({ options }) => Object.keys(options[0]!.clauses));
    expect(keys.sort()).toEqual(Object.keys(RULES.scenarios[0]!.standing).sort());
  });
  it('couple options that there are, and at most sixty pairs', () => {
    expect(RULES.couplings.length).toBeLessThanOrEqual(60);
    const has = (term: string, option: string) =>
      RULES.terms.some(({ id, options }) => id === term && options.some((each) => each.id === option));
    expect(RULES.couplings.filter(([a, x, b, y]) => a === b || !has(a, x) || !has(b, y))).toEqual([]);
    expect(new Set(RULES.couplings.map(String)).size).toBe(RULES.couplings.length);
  });
});

describe('mandates', () => {
  it('are four a side, weigh to 100, and bound one term that there is', () => {
    for (const side of SIDES) expect(RULES.mandates.filter((mandate) => mandate.side === side)).toHaveLength(4);
    for (const { id, side, weights, redLine } of RULES.mandates) {
      expect(Object.keys(weights).sort(), id).toEqual([...GOALS[side]].sort());
      expect(
        Object.values(weights).reduce((sum, weight) => sum + weight, 0),
        id,
      ).toBe(100);
      const options = RULES.terms.find((term) => term.id === redLine.term)!.options.map((option) => option.id);
      expect(options, id).toEqual(expect.arrayContaining([...redLine.allowed]));
      expect(redLine.allowed.length, id).toBeLessThan(options.length);
    }
  });
  it('leave every pair of boards a package that crosses no line', () => {
    const lines = RULES.mandates.map(({ side, redLine }) => ({ side, ...redLine }));
    for (const ours of lines.filter(({ side }) => side === 'openai')) {
      for (const theirs of lines.filter(({ side, term }) => side === 'microsoft' && term === ours.term)) {
        expect(ours.allowed.some((option) => theirs.allowed.includes(option))).toBe(true);
      }
    }
  });
});

describe('scenarios', () => {
  it.each(RULES.scenarios.map((scenario) => [scenario.id, scenario] as const))('%s opens whole', (_, scenario) => {
    const { opening, standing } = scenario;
    expect(Object.keys(opening.gauges).sort()).toEqual(Object.keys(GAUGES).sort());
    for (const [gauge, value] of Object.entries(opening.gauges)) {
      const { low, high } = GAUGES[gauge as keyof typeof GAUGES];
      expect(value >= low && value <= high, gauge).toBe(true);
    }
    expect(HOLDERS.reduce((sum, holder) => sum + opening.shares[holder], 0)).toBe(10_000);
    for (const split of Object.values(opening.splits)) {
      expect(split.reduce((sum, part) => sum + part, 0)).toBe(100);
      expect(split.every((part) => part % 5 === 0)).toBe(true);
    }
    for (const [term, option] of Object.entries(opening.contract)) {
      const found = RULES.terms.find(({ id }) => id === term)?.options.find(({ id }) => id === option);
      expect(found, `${term} ${option}`).toBeDefined();
      if (opening.closedQuarter === null) expect(standing).toMatchObject(found!.clauses);
    }
    const cases = [...RULES.reviews, ...RULES.lawsuits].map(({ id }) => id);
    for (const { id } of opening.cases) expect(cases).toContain(id);
    for (const { cloud, site } of opening.leases) {
      expect(RULES.clouds.map(({ id }) => id)).toContain(cloud);
      expect(map.sites).toHaveProperty(site);
    }
  });
  it('begin with the standard one', () => {
    expect(RULES.scenarios[0]!.id).toBe('memorandum-2025');
  });
});

describe('history', () => {
  it('names options that there are', () => {
    for (const { id, terms } of RULES.history) {
      for (const [term, option] of Object.entries(terms)) {
        const options = RULES.terms.find((each) => each.id === term)?.options.map((each) => each.id);
        expect(options, id).toContain(option);
      }
    }
  });
});

describe('reviews', () => {
  it.each(RULES.reviews.map((review) => [review.id, review] as const))('%s weighs to 100', (_, review) => {
    expect(MATTERS.reduce((sum, matter) => sum + review.weights[matter], 0)).toBe(100);
    expect(review.clearsAt).toBeGreaterThan(review.conditionsAt);
    expect(review.opensAt).toBeLessThan(review.stages.length);
    for (const { id, term, options } of review.commitments) {
      const known = RULES.terms.find((each) => each.id === term)?.options.map((each) => each.id);
      expect(known, id).toEqual(expect.arrayContaining([...options]));
    }
  });
});

/** The most that any merits from -40 to 40 can make of a stage's chances in all. */
const MERITS = Array.from({ length: 81 }, (_, at) => at - 40);

describe('lawsuits', () => {
  it.each(RULES.lawsuits.map((lawsuit) => [lawsuit.id, lawsuit] as const))('%s is a table that ends', (_, lawsuit) => {
    for (const stage of lawsuit.stages) {
      expect(new Set(stage.outcomes.map(({ id }) => id)).size, stage.id).toBe(stage.outcomes.length);
      const even = stage.outcomes.reduce((sum, { bps }) => sum + bps, 0);
      expect(even, stage.id).toBe(10_000);
      for (const merits of MERITS) {
        const chances = outcomesOf(stage, merits, () => true).map(({ bps }) => bps);
        expect(Math.max(...chances), stage.id).toBeLessThanOrEqual(10_000);
        expect(Math.abs(chances.reduce((sum, bps) => sum + bps, 0) - 10_000), stage.id).toBeLessThanOrEqual(2);
      }
    }
    expect(endsFrom(lawsuit, lawsuit.opensAt)).toBe(true);
  });
});

/** Whether a suit at this stage comes to an end whatever is drawn: the last stage may not go on. */
function endsFrom(lawsuit: Lawsuit, stage: number): boolean {
  const outcomes = lawsuit.stages[stage]!.outcomes.map(({ id }) => id).filter((id) => id !== 'stays');
  if (outcomes.length === 0) return false;
  const goesOn = outcomes.some((id) => id === 'next' || id === 'injunction');
  return stage === lawsuit.stages.length - 1
    ? outcomes.some((id) => id !== 'next')
    : !goesOn || endsFrom(lawsuit, stage + 1);
}

describe('clouds', () => {
  it.each(RULES.clouds.map((cloud) => [cloud.id, cloud] as const))('%s builds where the map has a site', (_, cloud) => {
    for (const site of cloud.sites) expect(map.sites).toHaveProperty(site);
    expect(cloud.offers.mwSteps.length).toBeGreaterThan(0);
  });
});
