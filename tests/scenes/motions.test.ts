import { describe, expect, it } from 'vitest';
import { Motions } from '../../src/scenes/motions.ts';

describe('motions', () => {
  it('end exactly at one, whatever the frames', async () => {
    const motions = new Motions();
    const seen: number[] = [];
    const over = motions.run(100, (t) => seen.push(t));
    for (const frame of [30, 30, 30, 30]) motions.advance(frame);
    await over;
    expect(seen[0]).toBe(0);
    expect(seen.at(-1)).toBe(1);
    expect(motions.busy).toBe(false);
  });

  it('take half the time at twice the speed', () => {
    const motions = new Motions();
    motions.speed = 2;
    void motions.wait(100);
    motions.advance(50);
    expect(motions.busy).toBe(false);
  });

  it('are all at their end after a skip', async () => {
    const motions = new Motions();
    const last: Record<string, number> = {};
    const both = Promise.all(
      ['camera', 'hall'].map((name) =>
        motions.run(700, (t) => {
          last[name] = t;
        }),
      ),
    );
    motions.advance(100);
    motions.finish();
    await both;
    expect(last).toEqual({ camera: 1, hall: 1 });
  });

  it('end as they begin while still', async () => {
    const motions = new Motions();
    motions.still = true;
    const seen: number[] = [];
    await motions.run(700, (t) => seen.push(t));
    expect(seen).toEqual([1]);
    expect(motions.busy).toBe(false);
  });

  it('may begin another while one ends', () => {
    const motions = new Motions();
    let second = false;
    void motions.run(10, (t) => {
      if (t < 1) return;
      void motions.run(10, () => {
        second = true;
      });
    });
    motions.advance(20);
    expect(second).toBe(true);
    expect(motions.busy).toBe(true);
  });
});
