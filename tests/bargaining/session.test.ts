import { describe, expect, it } from 'vitest';
import { tablesOf } from '../../src/bargaining/domain.ts';
import { luckOf } from '../../src/bargaining/luck.ts';
import { negotiate, positions, type Action, type Negotiator, type Strategy } from '../../src/bargaining/session.ts';
import { STRATEGIES } from '../../src/bargaining/strategies/pool.ts';
import { bestPackage, shapeOf, sumOf } from '../../src/bargaining/utility.ts';
import { negotiateReport } from '../../src/headless/negotiate.ts';
import { DOMAIN_NAMES, domainNamed } from './fixtures.ts';

const NAMES = [...STRATEGIES.keys()];
const strategy = (name: string): Strategy => STRATEGIES.get(name)!;

/** A negotiator that always does the same and writes down what it was asked. */
function fixed(action: Action, seen: string[]): Negotiator {
  return (turn) => {
    seen.push(`${turn.round}:${turn.offersLeft}:${turn.received?.join('') ?? '-'}`);
    return action;
  };
}

describe('a session of alternating offers', () => {
  it('gives each side one offer a round, and the opener the last answer', () => {
    const [one, two]: [string[], string[]] = [[], []];
    const session = negotiate(fixed([0], one), fixed([1], two), 2);
    expect(session.agreed).toBeUndefined();
    expect(session.offers.map((offer) => `${offer.round}${offer.by}`)).toEqual(['10', '11', '20', '21']);
    expect(one).toEqual(['1:2:-', '2:1:1', '2:0:1']);
    expect(two).toEqual(['1:2:0', '2:1:0']);
  });

  it('ends with the offer that is accepted, the last one too', () => {
    const last: Negotiator = (turn) => (turn.mayOffer ? [0] : 'accept');
    expect(negotiate(last, fixed([1], []), 3).agreed).toEqual([1]);
    expect(negotiate(fixed([0], []), fixed('accept', []), 3)).toMatchObject({ agreed: [0], offers: [{ round: 1 }] });
  });

  it('ends without agreement when a side leaves', () => {
    expect(negotiate(fixed([0], []), fixed('leave', []), 5)).toMatchObject({ agreed: undefined, offers: [{ by: 0 }] });
  });
});

describe.each(NAMES)('the strategy %s', (name) => {
  it('never offers or accepts what is worse to it than no deal', () => {
    for (const place of ['synthetic-03', 'synthetic-09', 'synthetic-17', 'synthetic-20']) {
      const { profiles } = domainNamed(place);
      const own = tablesOf(profiles[0]);
      for (const rival of ['conceder', 'hardliner', 'random', 'micro']) {
        const report = negotiateReport(domainNamed(place), [strategy(name), strategy(rival)], 10, 'r');
        for (const offer of report.offers.filter(({ by }) => by === 'a')) {
          expect(sumOf(own, offer.package)).toBeGreaterThanOrEqual(profiles[0].reservation - 1e-9);
        }
        expect(report.utilities[0]).toBeGreaterThanOrEqual(profiles[0].reservation);
      }
    }
  });

  it('does the same again with the same seed', () => {
    const run = (): unknown =>
      negotiateReport(domainNamed('synthetic-14'), [strategy(name), strategy('linear')], 8, 's');
    expect(run()).toEqual(run());
  });

  it('works where nobody could list the packages, within a second', () => {
    const started = performance.now();
    const report = negotiateReport(domainNamed('synthetic-23'), [strategy(name), strategy('tit-for-tat')], 5, 's');
    expect(report.offers.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('moves the same whatever the other side’s worths and reservation value are', () => {
    const { profiles } = domainNamed('synthetic-12');
    const own = tablesOf(profiles[0]);
    const script = [[0, 0, 0, 0, 0], [1, 2, 3, 1, 0], bestPackage(tablesOf(profiles[1])), [2, 1, 0, 3, 1]];
    const moves = [profiles[1], profiles[0]].map((other) => {
      const [mine] = positions([own, tablesOf(other)], [0.3, other.reservation], 4);
      const act = strategy(name)(mine, luckOf('same'));
      return script.map((received, place) =>
        act({ round: place + 1, received, mayOffer: true, offersLeft: 4 - place }),
      );
    });
    expect(moves[0]).toEqual(moves[1]);
  });
});

describe('nb negotiate', () => {
  it('reports each offer with both utilities, and the deal’s distances', () => {
    const report = negotiateReport(domainNamed('synthetic-07'), [strategy('linear'), strategy('linear')], 10, '1');
    expect(report.agreement).toBe(true);
    expect(report.package).toEqual(report.offers.at(-1)?.package);
    expect(report.utilities).toEqual(report.offers.at(-1)?.utilities);
    expect(report.round).toBe(Math.ceil(report.offers.length / 2));
    expect(report.offers.map(({ by }) => by).slice(0, 3)).toEqual(['a', 'b', 'a']);
    expect(report.paretoDistance).toBeGreaterThanOrEqual(0);
    expect(report.nashDistance).toBeGreaterThanOrEqual(report.paretoDistance!);
  });

  it('gives both their reservation values without agreement', () => {
    const domain = domainNamed('synthetic-05');
    const report = negotiateReport(domain, [strategy('hardliner'), strategy('hardliner')], 3, '1');
    expect(report).toMatchObject({ agreement: false, round: 3, package: null, utilities: [0, 0.5] });
    expect(report.offers.length).toBe(6);
  });

  it.each(DOMAIN_NAMES)('plays on %s', (name) => {
    const domain = domainNamed(name);
    const report = negotiateReport(domain, [strategy('boulware'), strategy('boulware')], 10, '1');
    expect(report.offers[0]?.package).toEqual(bestOf(domain));
    expect(report.package?.length ?? domain.issues.length).toBe(domain.issues.length);
  });
});

function bestOf(domain: ReturnType<typeof domainNamed>): readonly number[] {
  const tables = tablesOf(domain.profiles[0]);
  expect(shapeOf(tables)).toEqual(domain.issues.map((issue) => issue.values.length));
  return bestPackage(tables);
}
