import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaledDomain } from '../../src/bargaining/domain.ts';
import { exactFront } from '../../src/bargaining/elimination.ts';
import { FRONTIER_EFFORT, hypervolume, paretoFrontier, type Frontier } from '../../src/bargaining/frontier.ts';
import { luckOf } from '../../src/bargaining/luck.ts';
import { countPackages, everyPackage } from '../../src/bargaining/package.ts';
import { shapeOf, worthOf } from '../../src/bargaining/utility.ts';
import { bruteForce, DOMAIN_NAMES, domainNamed, randomUtilities, RUNS, smallUtilities } from './fixtures.ts';

const texts = (frontier: Frontier): string[] => frontier.points.map((point) => point.utilities.join('|'));

/** So little that nothing is exact: the search must do it. */
const SEARCH_ONLY = { exact: { cells: 0, points: 0 }, evaluations: 180_000 };

describe('the frontier of a domain', () => {
  it.each(DOMAIN_NAMES.filter((name) => name < 'synthetic-23'))(
    '%s: equals that of looking at every package',
    (name) => {
      const { utilities } = scaledDomain(domainNamed(name));
      const frontier = paretoFrontier(...utilities);
      expect(frontier.exact).toBe(true);
      expect(texts(frontier)).toEqual(bruteForce(...utilities));
    },
  );

  it.each(['synthetic-23', 'synthetic-24'])('%s: is exact where no one could look at every package', (name) => {
    const { utilities } = scaledDomain(domainNamed(name));
    const frontier = paretoFrontier(...utilities);
    expect(frontier.exact).toBe(true);
    expect(frontier.points.length).toBeGreaterThan(100);
    for (const { utilities: worths, package: offer } of frontier.points) {
      expect(utilities.map((utility) => worthOf(utility, offer))).toEqual(worths);
    }
    const luck = luckOf('7');
    const shape = shapeOf(utilities[0].singles);
    for (let sample = 0; sample < 5_000; sample += 1) {
      const offer = shape.map((size) => Math.floor(luck() * size));
      const [first, second] = [worthOf(utilities[0], offer), worthOf(utilities[1], offer)];
      expect(frontier.points.some(({ utilities: [one, two] }) => one >= first && two >= second)).toBe(true);
    }
  });

  it('takes under 200 ms for twelve issues of seven values, however opposed the sides are', () => {
    for (const against of [0, 0.5, 0.9, 0.98]) {
      const luck = luckOf('3');
      const one = Array.from({ length: 12 }, () => Array.from({ length: 7 }, () => Math.round(luck() * 8_000_000)));
      const two = one.map((values) =>
        values.map((worth) => Math.round(against * (8_000_000 - worth) + (1 - against) * luck() * 8_000_000)),
      );
      const started = performance.now();
      const front = exactFront({ base: 0, singles: one, pairs: [] }, { base: 0, singles: two, pairs: [] });
      expect(performance.now() - started).toBeLessThan(200);
      expect(front?.length).toBeGreaterThan(10);
    }
  });
});

describe('a frontier of any small utilities, interacting or not', () => {
  it('has no point that another dominates', () => {
    fc.assert(
      fc.property(smallUtilities, ([first, second]) => {
        const { points } = paretoFrontier(first, second);
        for (const [place, point] of points.entries()) {
          const next = points[place + 1];
          if (next === undefined) continue;
          expect(next.utilities[0]).toBeGreaterThan(point.utilities[0]);
          expect(next.utilities[1]).toBeLessThan(point.utilities[1]);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('equals every package or dominates it', () => {
    fc.assert(
      fc.property(smallUtilities, ([first, second]) => {
        const { points } = paretoFrontier(first, second);
        for (const offer of everyPackage(shapeOf(first.singles))) {
          const worths = [worthOf(first, offer), worthOf(second, offer)];
          expect(points.some(({ utilities: [one, two] }) => one >= worths[0]! && two >= worths[1]!)).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('gives each point a package of just that worth', () => {
    fc.assert(
      fc.property(smallUtilities, ([first, second]) => {
        for (const point of paretoFrontier(first, second).points) {
          expect([worthOf(first, point.package), worthOf(second, point.package)]).toEqual(point.utilities);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('is what looking at every package finds', () => {
    fc.assert(
      fc.property(smallUtilities, ([first, second]) => {
        const frontier = paretoFrontier(first, second);
        expect(frontier.exact).toBe(true);
        expect(texts(frontier)).toEqual(bruteForce(first, second));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('interacting issues', () => {
  const shape = [4, 3, 5, 4, 3, 4, 3, 5];
  const clusters = [
    [0, 1],
    [1, 2],
    [4, 5],
    [6, 7],
  ] as const;

  it('stay exact while they form small clusters', () => {
    const [first, second] = randomUtilities(shape, clusters, 11);
    const frontier = paretoFrontier(first, second);
    expect(frontier.exact).toBe(true);
    expect(texts(frontier)).toEqual(bruteForce(first, second));
  });

  it.each([0.25, 0.5, 1])(
    'are searched where they are many: at interaction %d next to nothing is lost',
    (interaction) => {
      const every = shape.flatMap((_, one) => shape.slice(one + 1).map((__, gap) => [one, one + 1 + gap] as const));
      const [first, second] = randomUtilities(shape, every, 12, interaction);
      expect(countPackages(shape)).toBeLessThan(50_000);
      const frontier = paretoFrontier(first, second, SEARCH_ONLY);
      expect(frontier.exact).toBe(false);
      expect(frontier.quality.gain).toBeGreaterThanOrEqual(1);
      const truth = bruteForce(first, second).map((text) => {
        const [one, two] = text.split('|').map(Number);
        return { utilities: [one!, two!] as const, package: [] };
      });
      const corner = [truth[0]!.utilities[0], truth.at(-1)!.utilities[1]] as const;
      expect(hypervolume(frontier.points, corner) / hypervolume(truth, corner)).toBeGreaterThan(0.99);
    },
  );

  it('of the game’s own size are answered within the evaluations allowed, and say that they are not proved', () => {
    const terms = [6, 4, 4, 3, 5, 7, 5, 7, 5, 4, 5, 4, 3];
    const every = terms.flatMap((_, one) => terms.slice(one + 1).map((__, gap) => [one, one + 1 + gap] as const));
    const [first, second] = randomUtilities(
      terms,
      every.filter((_, place) => place % 4 !== 0),
      5,
      0.5,
    );
    const frontier = paretoFrontier(first, second);
    expect(frontier.exact).toBe(false);
    expect(frontier.quality.evaluations).toBeLessThan(FRONTIER_EFFORT.evaluations * 1.05);
    expect(frontier.quality.gain).toBeGreaterThan(1);
    for (const point of frontier.points) {
      expect([worthOf(first, point.package), worthOf(second, point.package)]).toEqual(point.utilities);
    }
  });
});
