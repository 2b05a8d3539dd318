import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Domain } from '../../src/bargaining/domain.ts';
import { luckOf } from '../../src/bargaining/luck.ts';
import { everyPackage } from '../../src/bargaining/package.ts';
import { shapeOf, worthOf, type PairTable, type Utility } from '../../src/bargaining/utility.ts';
import { parseDomain } from '../../src/documents/domain.ts';

export const RUNS = Number(process.env.NB_RUNS ?? 100);

export const DOMAIN_FOLDER = new URL('../domains/', import.meta.url);

export const DOMAIN_NAMES = readdirSync(DOMAIN_FOLDER)
  .filter((file) => /^synthetic-\d\d\.json$/.test(file))
  .map((file) => file.slice(0, -'.json'.length));

export function domainNamed(name: string): Domain {
  const parsed = parseDomain(readFileSync(new URL(`${name}.json`, DOMAIN_FOLDER), 'utf8'));
  if ('problem' in parsed) throw new Error(`${name}: ${parsed.problem}`);
  return parsed.domain;
}

/** Every undominated pair of worths, found by looking at every package: `first|second`, by rising first worth. */
export function bruteForce(first: Utility, second: Utility): string[] {
  const best = new Map<number, number>();
  for (const offer of everyPackage(shapeOf(first.singles))) {
    const worth = worthOf(first, offer);
    best.set(worth, Math.max(best.get(worth) ?? -Infinity, worthOf(second, offer)));
  }
  const kept: string[] = [];
  let most = -Infinity;
  for (const [worth, other] of [...best].sort((left, right) => right[0] - left[0])) {
    if (other <= most) continue;
    most = other;
    kept.push(`${worth}|${other}`);
  }
  return kept.reverse();
}

/** Two utilities over random issues; `pairs` issues at most interact, `against` says how opposed the sides are. */
export function randomUtilities(
  shape: readonly number[],
  pairs: readonly (readonly [number, number])[],
  seed: number,
  interaction = 0.5,
): [Utility, Utility] {
  const luck = luckOf(String(seed));
  const whole = (most: number): number => Math.round(luck() * most);
  const table = (first: number, second: number): PairTable => ({
    first,
    second,
    worths: Array.from({ length: shape[first]! }, () =>
      Array.from({ length: shape[second]! }, () => Math.round((luck() - 0.5) * 1000 * interaction)),
    ),
  });
  const one = shape.map((size) => Array.from({ length: size }, () => whole(1000)));
  const two = one.map((values) => values.map((worth) => Math.round(0.7 * (1000 - worth)) + whole(300)));
  const utility = (singles: number[][]): Utility => ({
    base: whole(50),
    singles,
    pairs: pairs.map(([first, second]) => table(first, second)),
  });
  return [utility(one), utility(two)];
}

/** Small shapes with utilities of small integers and a few interacting pairs, so that ties and duplicates occur. */
export const smallUtilities = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 })
  .chain((shape) => fc.tuple(utilityOf(shape), utilityOf(shape)));

function utilityOf(shape: readonly number[]): fc.Arbitrary<Utility> {
  const worth = fc.integer({ min: -9, max: 9 });
  const row = (size: number): fc.Arbitrary<number[]> => fc.array(worth, { minLength: size, maxLength: size });
  const place = fc.integer({ min: 0, max: shape.length - 1 });
  const pair = fc
    .tuple(place, place)
    .filter(([first, second]) => first !== second)
    .chain(([first, second]) =>
      fc.record({
        first: fc.constant(first),
        second: fc.constant(second),
        worths: fc.tuple(...Array.from({ length: shape[first]! }, () => row(shape[second]!))),
      }),
    );
  return fc.record({
    base: worth,
    singles: fc.tuple(...shape.map(row)),
    pairs: shape.length > 1 ? fc.array(pair, { maxLength: 4 }) : fc.constant([]),
  });
}
