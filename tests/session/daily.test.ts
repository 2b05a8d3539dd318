import { describe, expect, it } from 'vitest';
import { DAILY, dailyBest, isSeedOfDay, recordDaily, seedOfDay } from '../../src/session/daily.ts';
import { createSession } from '../../src/session/session.ts';
import { listSlots } from '../../src/session/slots.ts';
import { memoryKeep } from '../../src/session/storage.ts';
import { moveOf, randomThinker, settle } from './random-thinker.ts';

/** Plays a seed to its end against a computer, and answers what is then kept as its best. */
async function best(seed: string, quarters: number, opponent: string): Promise<number | undefined> {
  const keep = memoryKeep();
  const session = createSession(randomThinker, keep);
  session.begin({ settings: { scenario: DAILY.scenario, quarters, seed }, seat: 'openai', opponent, envelope: null });
  for (let turns = 0; session.getState().finished === null && turns < 600; turns += 1) {
    const { waitsFor } = session.getState();
    const move = waitsFor === 'you' ? moveOf(session) : undefined;
    if (waitsFor === 'report') session.closeReport();
    else if (move === undefined) await settle();
    else await session.submit(move);
  }
  expect(listSlots(keep)[0]?.heading?.over).toBe(true);
  return dailyBest(keep, seed)?.total;
}

describe('the seed of a day', () => {
  it('is the same all day and another the next', () => {
    expect(seedOfDay(new Date(2026, 10, 26, 0, 1))).toBe(seedOfDay(new Date(2026, 10, 26, 23, 59)));
    expect(seedOfDay(new Date(2026, 10, 27))).not.toBe(seedOfDay(new Date(2026, 10, 26)));
  });

  it('is told from every other seed', () => {
    expect(isSeedOfDay(seedOfDay(new Date(2027, 0, 1)))).toBe(true);
    expect(isSeedOfDay('harbor 4417')).toBe(false);
    expect(isSeedOfDay('nowhere 20261126')).toBe(false);
    expect(isSeedOfDay(seedOfDay(new Date(2026, 10, 26)).replace('20261126', '20261332'))).toBe(false);
  });

  it('keeps one’s best result on it, and none on other seeds', () => {
    const keep = memoryKeep();
    const seed = seedOfDay(new Date(2026, 10, 26));
    recordDaily(keep, { seed, seat: 'openai', total: 5_210 });
    recordDaily(keep, { seed, seat: 'microsoft', total: 4_900 });
    recordDaily(keep, { seed: 'harbor 4417', seat: 'openai', total: 9_900 });
    expect(dailyBest(keep, seed)).toEqual({ seed, seat: 'openai', total: 5_210 });
    recordDaily(keep, { seed, seat: 'microsoft', total: 6_000 });
    expect(dailyBest(keep, seed)?.total).toBe(6_000);
    expect(dailyBest(keep, 'harbor 4417')).toBeUndefined();
  });

  it('has no best when what was kept is broken', () => {
    const keep = memoryKeep();
    keep.write('daily', '{"seed":3');
    expect(dailyBest(keep, 'harbor 4417')).toBeUndefined();
  });

  it('counts as everybody plays it: to its end, at full length, against the usual computer', async () => {
    const seed = seedOfDay(new Date(2026, 10, 26));
    expect(await best(seed, DAILY.quarters, DAILY.opponent)).toBeTypeOf('number');
    expect(await best(seed, 6, DAILY.opponent)).toBeUndefined();
    expect(await best(seed, DAILY.quarters, 'associate')).toBeUndefined();
    expect(await best('harbor 4417', DAILY.quarters, DAILY.opponent)).toBeUndefined();
  });
});
