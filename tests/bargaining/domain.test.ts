import { describe, expect, it } from 'vitest';
import { scaledDomain, tablesOf } from '../../src/bargaining/domain.ts';
import { everyPackage } from '../../src/bargaining/package.ts';
import { shapeOf, sumOf, worthOf } from '../../src/bargaining/utility.ts';
import { parseDomain } from '../../src/documents/domain.ts';
import { frontierReport } from '../../src/headless/frontier.ts';
import { domainNamed } from './fixtures.ts';

const GOOD = {
  name: 'lunch',
  issues: [
    { name: 'dish', values: ['soup', 'salad'] },
    { name: 'hour', values: ['noon', 'one', 'two'] },
  ],
  profiles: [
    {
      weights: [0.6, 0.4],
      evaluations: [
        [1, 0.25],
        [0, 0.5, 1],
      ],
      reservation: 0.2,
    },
    {
      weights: [0.3, 0.7],
      evaluations: [
        [0, 1],
        [1, 0.5, 0],
      ],
      reservation: 0.125,
    },
  ],
};

/** The good domain with one change made to a copy. */
const spoiled = (change: (copy: typeof GOOD) => void): string => {
  const copy = structuredClone(GOOD);
  change(copy);
  return JSON.stringify(copy);
};

describe('a domain file', () => {
  it('is read as it stands', () => {
    expect(parseDomain(JSON.stringify(GOOD))).toEqual({ domain: GOOD });
  });

  it.each([
    ['not JSON at all', '{', 'is not JSON'],
    ['another document', '[]', 'name: is missing'],
    ['no profiles', spoiled((copy) => Reflect.deleteProperty(copy, 'profiles')), 'profiles: is missing'],
    ['one profile', spoiled((copy) => copy.profiles.pop()), 'profiles'],
    ['three profiles', spoiled((copy) => copy.profiles.push(copy.profiles[0]!)), 'profiles'],
    ['weights over 1', spoiled((copy) => (copy.profiles[1]!.weights[0] = 0.5)), 'profiles.1.weights: must sum to 1'],
    [
      'an evaluation over 1',
      spoiled((copy) => (copy.profiles[0]!.evaluations[1]![2] = 7)),
      'evaluations.1.2: must be at most 1',
    ],
    [
      'a missing evaluation',
      spoiled((copy) => copy.profiles[0]!.evaluations[1]!.pop()),
      'evaluations.1: must have 3 numbers',
    ],
    ['a missing weight', spoiled((copy) => (copy.profiles[0]!.weights = [1])), 'weights: must have 2 numbers'],
    [
      'an issue of no values',
      spoiled((copy) => (copy.issues[0]!.values = [])),
      'issues.0.values: must have at least one',
    ],
    [
      'a reservation that is a text',
      JSON.stringify(GOOD).replace('0.125', '"x"'),
      'profiles.1.reservation: must be a number',
    ],
    ['a million characters', ' '.repeat(1_000_001), 'is longer'],
  ])('with %s is refused, and told where', (_, text, problem) => {
    const parsed = parseDomain(text);
    expect('problem' in parsed ? parsed.problem : 'read').toContain(problem);
  });
});

describe('utilities in whole units', () => {
  it('are integers that say exactly what the decimals say', () => {
    const { utilities, reservations, units } = scaledDomain(domainNamed('synthetic-06'));
    for (const profile of [0, 1] as const) {
      const tables = tablesOf(domainNamed('synthetic-06').profiles[profile]);
      for (const offer of everyPackage(shapeOf(tables))) {
        const worth = worthOf(utilities[profile], offer);
        expect(Number.isSafeInteger(worth)).toBe(true);
        expect(worth / units).toBeCloseTo(sumOf(tables, offer), 12);
      }
    }
    expect(reservations[1] / units).toBe(0.2);
  });

  it('are rounded where the decimals are endless', () => {
    const third = 1 / 3;
    const profile = {
      weights: [third, 1 - third],
      evaluations: [
        [1, third],
        [0, 1],
      ],
      reservation: third,
    };
    const { utilities, units } = scaledDomain({ ...GOOD, profiles: [profile, profile] });
    expect(units).toBe(1e12);
    expect(worthOf(utilities[0], [0, 1])).toBe(1e12);
  });
});

describe('nb frontier', () => {
  it('reports deals, points by rising first utility and the solution points', () => {
    const parsed = parseDomain(JSON.stringify(GOOD));
    const answer = 'domain' in parsed ? frontierReport(parsed.domain) : parsed;
    expect(answer).toEqual({
      report: {
        deals: 6,
        points: [
          { utilities: [0.15, 1], package: [1, 0] },
          { utilities: [0.6, 0.7], package: [0, 0] },
          { utilities: [0.8, 0.35], package: [0, 1] },
          { utilities: [1, 0], package: [0, 2] },
        ],
        nash: { utilities: [0.6, 0.7], package: [0, 0] },
        kalaiSmorodinsky: { utilities: [0.6, 0.7], package: [0, 0] },
        utilitarian: { utilities: [0.6, 0.7], package: [0, 0] },
      },
    });
  });

  it('answers for a domain of 174 million packages', () => {
    const answer = frontierReport(domainNamed('synthetic-23'));
    expect('report' in answer && answer.report.deals).toBe(174_182_400);
  });
});
