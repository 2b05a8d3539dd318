import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tablesOf } from '../../src/bargaining/domain.ts';
import { luckOf } from '../../src/bargaining/luck.ts';
import { everyPackage, packageKey } from '../../src/bargaining/package.ts';
import { descending, nearestAbove, packagesWithin, rankingOf } from '../../src/bargaining/ranking.ts';
import { bestPackage, shapeOf, sumOf } from '../../src/bargaining/utility.ts';
import { domainNamed, RUNS } from './fixtures.ts';

const tables = fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 5,
});

describe('a ranking, which never lists its packages', () => {
  it('goes down through all of them, each once', () => {
    fc.assert(
      fc.property(tables, (own) => {
        const all = [...everyPackage(shapeOf(own))];
        const ranked = [...descending(rankingOf(own))];
        expect(new Set(ranked.map(packageKey)).size).toBe(all.length);
        expect(ranked.map((offer) => sumOf(own, offer))).toEqual(
          all.map((offer) => sumOf(own, offer)).sort((left, right) => right - left),
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('finds the least good package that reaches a target, or the best where none does', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: -5, max: 130 }), (own, target) => {
        const reaching = [...everyPackage(shapeOf(own))]
          .map((offer) => sumOf(own, offer))
          .filter((sum) => sum >= target);
        const expected = reaching.length > 0 ? Math.min(...reaching) : sumOf(own, bestPackage(own));
        expect(sumOf(own, nearestAbove(rankingOf(own), target))).toBe(expected);
      }),
      { numRuns: RUNS },
    );
  });

  it('finds all packages within bounds, or some of them where they are too many', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }), (own, low, width) => {
        const within = (sum: number): boolean => sum >= low && sum <= low + width;
        const all = [...everyPackage(shapeOf(own))].filter((offer) => within(sumOf(own, offer)));
        const found = packagesWithin(rankingOf(own), low, low + width, Infinity, luckOf('x'));
        expect(found.map(packageKey).sort()).toEqual(all.map(packageKey).sort());
        const some = packagesWithin(rankingOf(own), low, low + width, 3, luckOf('x'));
        expect(some.length).toBe(Math.min(3, all.length));
        expect(some.every((offer) => within(sumOf(own, offer)))).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('of 174 million packages answers at once', () => {
    const own = tablesOf(domainNamed('synthetic-23').profiles[0]);
    const ranking = rankingOf(own);
    expect(sumOf(own, nearestAbove(ranking, 0.7))).toBeCloseTo(0.7, 5);
    const best = descending(ranking).next();
    expect(best.done === true ? [] : best.value).toEqual(bestPackage(own));
  });
});
