import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beliefAfter,
  expectedUtility,
  opponentType,
  uniformBelief,
  updated,
  type OpponentType,
} from '../../src/bargaining/bayes.ts';
import { tablesOf } from '../../src/bargaining/domain.ts';
import { discountedModel } from '../../src/bargaining/discounted-model.ts';
import { frequencyModel } from '../../src/bargaining/frequency-model.ts';
import { luckOf } from '../../src/bargaining/luck.ts';
import { kindestAbove, outlook } from '../../src/bargaining/outlook.ts';
import { everyPackage, type Package } from '../../src/bargaining/package.ts';
import { negotiate, positions } from '../../src/bargaining/session.ts';
import { STRATEGIES } from '../../src/bargaining/strategies/pool.ts';
import { additive, shapeOf, sumOf, worthOf, type Tables } from '../../src/bargaining/utility.ts';
import { DOMAIN_NAMES, domainNamed, randomUtilities, RUNS, smallUtilities } from './fixtures.ts';

describe('Bayes over a few types', () => {
  const shape = [6, 4, 4, 3, 5, 7, 5];
  const types: readonly OpponentType[] = [1, 2, 3, 4].map((seed) => opponentType(randomUtilities(shape, [], seed)[0]));

  it('starts evenly and stays a share of 1, with nobody ruled out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 })),
        (seen) => {
          const belief = seen.reduce((known, likelihoods) => updated(known, likelihoods), uniformBelief(4));
          expect(belief.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
          expect(Math.min(...belief)).toBeGreaterThan(0);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it.each([0, 1, 2, 3])('recognises type %d by its offers', (truth) => {
    const own = types[truth]!.utility.singles;
    const session = negotiate(
      STRATEGIES.get('boulware')!(
        { tables: own.map((values) => values.map((worth) => worth / 7000)), reservation: 0, rounds: 6, opens: true },
        luckOf('t'),
      ),
      () => [0, 0, 0, 0, 0, 0, 0],
      6,
    );
    const offers = session.offers.filter(({ by }) => by === 0).map((offer, place) => ({ ...offer, time: place / 6 }));
    const belief = beliefAfter(uniformBelief(4), types, offers);
    expect(belief.indexOf(Math.max(...belief))).toBe(truth);
    expect(belief[truth]).toBeGreaterThan(0.6);
  });

  it('means by the expected utility the mean of every package’s worths', () => {
    fc.assert(
      fc.property(smallUtilities, ([one, two]) => {
        const doubled = (utility: typeof one): typeof one => ({
          base: utility.base * 4,
          singles: utility.singles.map((values) => values.map((worth) => worth * 4)),
          pairs: utility.pairs
            .filter(
              (pair, place, all) =>
                all.findIndex(({ first, second }) => first === pair.first && second === pair.second) === place,
            )
            .map((pair) => ({ ...pair, worths: pair.worths.map((row) => row.map((worth) => worth * 4)) })),
        });
        const [four, other] = [doubled(one), doubled(two)];
        const mixed = expectedUtility([0.25, 0.75], [four, other]);
        for (const offer of everyPackage(shapeOf(one.singles))) {
          expect(worthOf(mixed, offer)).toBe(0.25 * worthOf(four, offer) + 0.75 * worthOf(other, offer));
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('knows a type’s best and worst worth exactly where its issues do not interact', () => {
    const utility = additive([
      [1, 5],
      [2, -3, 0],
    ]);
    expect(opponentType(utility)).toEqual({ utility, worst: -2, best: 7 });
  });
});

describe('opponent models', () => {
  const models: readonly [string, (own: Tables, offers: readonly Package[]) => Tables][] = [
    ['the frequency model', (own, offers) => frequencyModel(shapeOf(own), offers)],
    ['the discounted model', (own, offers) => discountedModel(own, offers)],
  ];

  it.each(models)('%s: values nothing below 0 and no package above 1', (_, model) => {
    const own = tablesOf(domainNamed('synthetic-13').profiles[0]);
    for (const offers of [
      [],
      [[0, 0, 0, 0, 0, 0]],
      [
        [1, 1, 1, 1, 1, 1],
        [2, 2, 2, 2, 2, 2],
        [1, 1, 1, 1, 1, 1],
      ],
    ]) {
      const tables = model(own, offers);
      expect(Math.min(...tables.flat())).toBeGreaterThanOrEqual(0);
      expect(tables.reduce((sum, values) => sum + Math.max(...values), 0)).toBeCloseTo(1, 9);
    }
  });

  /** What logrolling by a model's word loses of what could be given to the other, on average (regret). */
  const regret = (model: (own: Tables, offers: readonly Package[]) => Tables, after: number): number => {
    let lost = 0;
    let cases = 0;
    for (const name of DOMAIN_NAMES.filter((domain) => domain < 'synthetic-23')) {
      const [first, second] = domainNamed(name).profiles;
      const [own, other] = [tablesOf(first), tablesOf(second)];
      for (const rival of ['boulware', 'linear', 'principled']) {
        const [mine, theirs] = positions([own, other], [0, 0], 10);
        const session = negotiate(
          STRATEGIES.get('hardliner')!(mine, luckOf('a')),
          STRATEGIES.get(rival)!(theirs, luckOf('b')),
          10,
        );
        const offers = session.offers.filter(({ by }) => by === 1).map((offer) => offer.package);
        if (offers.length < after) continue;
        const guessed = outlook(own, model(own, offers.slice(0, after)));
        const truth = outlook(own, other);
        for (const target of [0.5, 0.65, 0.8]) {
          lost += kindestAbove(truth, target)!.other - sumOf(other, kindestAbove(guessed, target)!.package);
          cases += 1;
        }
      }
    }
    return lost / cases;
  };

  it('the discounted model logrolls better after two offers than the frequency model after nine', () => {
    expect(regret(models[1]![1], 2)).toBeLessThan(regret(models[0]![1], 9));
  });

  it('the discounted model learns: more offers, less regret', () => {
    expect(regret(models[1]![1], 5)).toBeLessThan(regret(models[1]![1], 1));
    expect(regret(models[1]![1], 1)).toBeLessThan(regret(models[1]![1], 0));
  });
});
