import { scaledDomain, tablesOf, type Domain } from '../../src/bargaining/domain.ts';
import { paretoDistance } from '../../src/bargaining/distance.ts';
import { paretoFrontier, type Frontier } from '../../src/bargaining/frontier.ts';
import { luckOf } from '../../src/bargaining/luck.ts';
import { negotiate, positions, type Strategy } from '../../src/bargaining/session.ts';
import { sumOf, type Tables } from '../../src/bargaining/utility.ts';

/** A domain with what every session on it needs, made once. */
export interface Ground {
  readonly name: string;
  readonly tables: readonly [Tables, Tables];
  readonly reservations: readonly [number, number];
  readonly frontier: Frontier;
}

/** One session from the view of one strategy. */
export interface Result {
  readonly strategy: string;
  readonly rival: string;
  readonly domain: string;
  readonly opened: boolean;
  readonly own: number;
  readonly other: number;
  readonly agreed: boolean;
  readonly distance: number;
}

export function groundOf(domain: Domain): Ground {
  const { utilities, units } = scaledDomain(domain);
  const frontier = paretoFrontier(...utilities);
  const points = frontier.points.map((point) => ({
    ...point,
    utilities: [point.utilities[0] / units, point.utilities[1] / units] as const,
  }));
  return {
    name: domain.name,
    tables: [tablesOf(domain.profiles[0]), tablesOf(domain.profiles[1])],
    reservations: [domain.profiles[0].reservation, domain.profiles[1].reservation],
    frontier: { ...frontier, points },
  };
}

/** One session: `first` plays the first profile, and opens if told so. Both sides' results. */
export function play(
  ground: Ground,
  names: readonly [string, string],
  strategies: readonly [Strategy, Strategy],
  firstOpens: boolean,
  rounds: number,
  seed: number,
): [Result, Result] {
  const sides = firstOpens ? ([0, 1] as const) : ([1, 0] as const);
  const [opening, closing] = positions(
    [ground.tables[sides[0]], ground.tables[sides[1]]],
    [ground.reservations[sides[0]], ground.reservations[sides[1]]],
    rounds,
  );
  const { agreed } = negotiate(
    strategies[sides[0]](opening, luckOf(`${seed}/a`)),
    strategies[sides[1]](closing, luckOf(`${seed}/b`)),
    rounds,
  );
  const worths =
    agreed === undefined
      ? ground.reservations
      : ([sumOf(ground.tables[0], agreed), sumOf(ground.tables[1], agreed)] as const);
  const shared = {
    domain: ground.name,
    agreed: agreed !== undefined,
    distance: paretoDistance(ground.frontier, worths),
  };
  return [
    { ...shared, strategy: names[0], rival: names[1], opened: firstOpens, own: worths[0], other: worths[1] },
    { ...shared, strategy: names[1], rival: names[0], opened: !firstOpens, own: worths[1], other: worths[0] },
  ];
}

/**
 * Every pair of strategies, both ways round, on every domain, each side opening in turn. A strategy against itself
 * plays each side once, since swapping it with itself changes nothing. With `focus`, only that strategy's pairs.
 */
export function roundRobin(
  grounds: readonly Ground[],
  pool: ReadonlyMap<string, Strategy>,
  options: { readonly rounds: number; readonly repeats: number; readonly seed: number; readonly focus?: string },
): Result[] {
  const results: Result[] = [];
  const names = [...pool.keys()];
  let seed = options.seed;
  for (const one of names) {
    for (const two of names) {
      if (options.focus !== undefined && one !== options.focus && two !== options.focus) continue;
      for (const ground of grounds) {
        for (let game = 0; game < 2 * options.repeats; game += 1) {
          seed = (seed + 0x9e3779b9) >>> 0;
          const pair = [pool.get(one)!, pool.get(two)!] as const;
          results.push(...play(ground, [one, two], pair, game % 2 === 0, options.rounds, seed));
        }
      }
    }
  }
  return results;
}

export interface Row {
  readonly strategy: string;
  readonly own: number;
  readonly other: number;
  readonly agreement: number;
  readonly distance: number;
  readonly selfOwn: number;
  readonly selfAgreement: number;
  readonly selfDistance: number;
  readonly opening: number;
  readonly answering: number;
}

/** The table of a round robin, best own utility first. No deal counts as the reservation values. */
export function tableOf(results: readonly Result[]): Row[] {
  const rows = [...new Set(results.map((result) => result.strategy))].map((strategy): Row => {
    const mine = results.filter((result) => result.strategy === strategy);
    const self = mine.filter((result) => result.rival === strategy);
    const others = mine.filter((result) => result.rival !== strategy);
    return {
      strategy,
      own: mean(others.map((result) => result.own)),
      other: mean(others.map((result) => result.other)),
      agreement: mean(others.map((result) => Number(result.agreed))),
      distance: mean(others.filter((result) => result.agreed).map((result) => result.distance)),
      selfOwn: mean(self.map((result) => result.own)),
      selfAgreement: mean(self.map((result) => Number(result.agreed))),
      selfDistance: mean(self.map((result) => result.distance)),
      opening: mean(others.filter((result) => result.opened).map((result) => result.own)),
      answering: mean(others.filter((result) => !result.opened).map((result) => result.own)),
    };
  });
  return rows.sort((left, right) => right.own - left.own);
}

export function print(rows: readonly Row[]): string {
  const head = '| strategy | own | other’s | agreement | Pareto distance of deals | self-play | opening / answering |';
  const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
  const lines = rows.map((row) => {
    const self = `${row.selfOwn.toFixed(3)} / ${percent(row.selfAgreement)} / ${row.selfDistance.toFixed(3)}`;
    const cells = [
      row.strategy,
      row.own.toFixed(3),
      row.other.toFixed(3),
      percent(row.agreement),
      row.distance.toFixed(3),
    ];
    return `| ${[...cells, self, `${row.opening.toFixed(3)} / ${row.answering.toFixed(3)}`].join(' | ')} |`;
  });
  return [head, '|---|---|---|---|---|---|---|', ...lines].join('\n');
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? NaN : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
