import { describe, expect, it } from 'vitest';
import { playerOf } from '../../src/agents/players.ts';
import { hashOf } from '../../src/engine/hash.ts';
import { ceilingOf, drawPair, measurePair, rankCorrelation, signed, type Pair, type Seat } from '../bench/honesty.ts';

const stonewall = playerOf('script:stonewall');

function pairOf(seed: string): Pair {
  const pair = stonewall === undefined ? undefined : drawPair(seed, stonewall);
  if (pair === undefined) throw new Error(`no pair from ${seed}`);
  return pair;
}

const seatWith = (ends: readonly number[]): Seat => ({ side: 'openai', shown: 0, ends, holds: true });

describe('the bench of honest numbers', () => {
  it('ranks: what rises together is 1, what falls while the other rises is -1, equal values share their place', () => {
    expect(rankCorrelation([1, 2, 30], [5, 60, 700])).toBeCloseTo(1);
    expect(rankCorrelation([1, 2, 30], [700, 60, 5])).toBeCloseTo(-1);
    expect(rankCorrelation([1, 1, 2, 2], [1, 2, 1, 2])).toBeCloseTo(0);
  });

  it('allows a forecast everything where simulations agree, and less where their halves do not', () => {
    const sure = [1, 2, 3, 4].map((end) => seatWith([end, end, end, end]));
    const noisy = [
      [1, 4],
      [2, 1],
      [3, 3],
      [4, 2.5],
      [5, 9],
    ].map(seatWith);
    expect(ceilingOf(sure)).toBeCloseTo(1);
    expect(ceilingOf(noisy)).toBeLessThan(0.95);
  });

  it('draws the same state and package from the same seed, and others from others', () => {
    const [first, again, other] = [pairOf('honest/1'), pairOf('honest/1'), pairOf('honest/4')];
    expect(hashOf(again.game)).toBe(hashOf(first.game));
    expect(again.package).toEqual(first.package);
    expect([hashOf(other.game), other.package]).not.toEqual([hashOf(first.game), first.package]);
  });

  it('signs the package by the rules before it plays on', () => {
    const pair = pairOf('honest/1');
    const game = signed(pair);
    expect(pair.game.pending).toBeNull();
    expect(game?.pending?.package).toEqual(pair.package);
    expect(game?.phase).toBe('desk');
  });

  it('plays every luck to the end, the same in every run', () => {
    const pair = pairOf('honest/1');
    const measured = stonewall === undefined ? [] : measurePair(pair, stonewall, 3);
    expect(measured).toEqual(stonewall === undefined ? [] : measurePair(pair, stonewall, 3));
    for (const { ends, shown } of measured) {
      expect(ends).toHaveLength(3);
      for (const end of ends) expect(Math.abs(end - shown)).toBeLessThan(6_000);
    }
  });
});
