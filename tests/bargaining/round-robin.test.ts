import { describe, expect, it } from 'vitest';
import { STRATEGIES } from '../../src/bargaining/strategies/pool.ts';
import { groundOf, roundRobin, tableOf } from '../bench/round-robin.ts';
import { DOMAIN_NAMES, domainNamed } from './fixtures.ts';

const grounds = DOMAIN_NAMES.filter((name) => name < 'synthetic-23').map((name) => groundOf(domainNamed(name)));
const everySecond = grounds.filter((_, place) => place % 2 === 0);

describe('the principled strategy in ten rounds against the field', () => {
  const results = roundRobin(grounds, STRATEGIES, { rounds: 10, repeats: 1, seed: 7, focus: 'principled' });
  const row = tableOf(results).find(({ strategy }) => strategy === 'principled')!;

  it('earns at least 0.589, closing at least 77.3% of its sessions within 0.043 of the frontier', () => {
    expect(row.own).toBeGreaterThanOrEqual(0.589);
    expect(row.agreement).toBeGreaterThanOrEqual(0.773);
    expect(row.distance).toBeLessThanOrEqual(0.043);
  });

  it('earns at least 0.680 against itself, closing at least 94.3% within 0.020 of the frontier', () => {
    expect(row.selfOwn).toBeGreaterThanOrEqual(0.68);
    expect(row.selfAgreement).toBeGreaterThanOrEqual(0.943);
    expect(row.selfDistance).toBeLessThanOrEqual(0.02);
  });

  it('comes first', () => {
    const table = tableOf(roundRobin(everySecond, STRATEGIES, { rounds: 10, repeats: 1, seed: 7 }));
    expect(table[0]?.strategy).toBe('principled');
  }, 60_000);
});
