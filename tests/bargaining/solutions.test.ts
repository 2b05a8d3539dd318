import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, paretoDistance } from '../../src/bargaining/distance.ts';
import { paretoFrontier } from '../../src/bargaining/frontier.ts';
import { solutions, type Disagreement } from '../../src/bargaining/solutions.ts';
import { additive, type Utility } from '../../src/bargaining/utility.ts';
import { RUNS, smallUtilities } from './fixtures.ts';

/** Five packages of one issue, so that a person can check each answer. */
const FIRST = additive([[0, 40, 60, 80, 100]]);
const SECOND = additive([[90, 80, 70, 25, 0]]);
const frontier = paretoFrontier(FIRST, SECOND);

describe('the solution points of five packages', () => {
  it.each([
    ['nobody has an alternative', [0, 0], { nash: 2, kalaiSmorodinsky: 2, egalitarian: 2, utilitarian: 2 }],
    ['the first needs 70', [70, 0], { nash: 3, kalaiSmorodinsky: 3, egalitarian: 3, utilitarian: 3 }],
    ['the second needs 75', [0, 75], { nash: 1, kalaiSmorodinsky: 1, egalitarian: 1, utilitarian: 1 }],
    ['no package suits both', [90, 80], {}],
  ] as const)('when %s', (_, disagreement, expected) => {
    const found = solutions(frontier, disagreement);
    for (const name of ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const) {
      const value = 'nash' in expected ? [expected[name]] : undefined;
      expect(found[name]?.package).toEqual(value);
    }
  });

  it('part where one side values everything more', () => {
    const rich = paretoFrontier(additive([[0, 300, 600, 1000]]), additive([[90, 60, 30, 0]]));
    const found = solutions(rich, [0, 0]);
    expect(found.utilitarian?.utilities).toEqual([1000, 0]);
    expect(found.egalitarian?.utilities).toEqual([300, 60]);
    expect(found.kalaiSmorodinsky?.utilities).toEqual([600, 30]);
  });
});

describe('the solution points of any small utilities', () => {
  const cases = fc.tuple(smallUtilities, fc.integer({ min: -15, max: 5 }), fc.integer({ min: -15, max: 5 }));
  const scale = (utility: Utility, by: number, shift: number): Utility => ({
    base: utility.base * by + shift,
    singles: utility.singles.map((values) => values.map((worth) => worth * by)),
    pairs: utility.pairs.map((pair) => ({ ...pair, worths: pair.worths.map((row) => row.map((worth) => worth * by)) })),
  });

  it('leave neither side worse off than no deal', () => {
    fc.assert(
      fc.property(cases, ([utilities, ...disagreement]) => {
        const found = solutions(paretoFrontier(...utilities), disagreement);
        for (const point of [found.nash, found.kalaiSmorodinsky, found.egalitarian, found.utilitarian]) {
          if (point === undefined) continue;
          expect(point.utilities[0]).toBeGreaterThanOrEqual(disagreement[0]);
          expect(point.utilities[1]).toBeGreaterThanOrEqual(disagreement[1]);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('Nash and Kalai–Smorodinsky do not change when one side counts in other units from another zero', () => {
    const unit = fc.constantFrom(2, 4, 8);
    fc.assert(
      fc.property(cases, unit, fc.integer({ min: -20, max: 20 }), ([utilities, ...disagreement], by, shift) => {
        const scaled = paretoFrontier(scale(utilities[0], by, shift), utilities[1]);
        const moved: Disagreement = [disagreement[0] * by + shift, disagreement[1]];
        const before = solutions(paretoFrontier(...utilities), disagreement);
        const after = solutions(scaled, moved);
        expect(after.kalaiSmorodinsky?.package).toEqual(before.kalaiSmorodinsky?.package);
        const product = (point: typeof after.nash, from: Disagreement): number | undefined =>
          point && (point.utilities[0] - from[0]) * (point.utilities[1] - from[1]);
        const unscaled = product(before.nash, disagreement);
        expect(product(after.nash, moved)).toBe(unscaled === undefined ? undefined : unscaled * by);
      }),
      { numRuns: RUNS },
    );
  });

  it('no package has a greater product of gains than Nash’s, nor a greater sum than the utilitarian', () => {
    fc.assert(
      fc.property(cases, ([utilities, ...disagreement]) => {
        const whole = paretoFrontier(...utilities);
        const found = solutions(whole, disagreement);
        for (const { utilities: worths } of whole.points) {
          if (worths[0] < disagreement[0] || worths[1] < disagreement[1]) continue;
          const gains = (point: readonly [number, number]): number =>
            (point[0] - disagreement[0]) * (point[1] - disagreement[1]);
          expect(gains(worths)).toBeLessThanOrEqual(gains(found.nash!.utilities));
          const best = found.utilitarian!.utilities;
          expect(worths[0] + worths[1]).toBeLessThanOrEqual(best[0] + best[1]);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('distances', () => {
  it('are straight lines in the plane of both worths', () => {
    expect(distance([0, 0], [3, 4])).toBe(5);
  });

  it('are nothing on the frontier and lead to its nearest package elsewhere', () => {
    expect(paretoDistance(frontier, [60, 70])).toBe(0);
    expect(paretoDistance(frontier, [57, 66])).toBe(5);
  });
});
