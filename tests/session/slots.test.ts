import { describe, expect, it } from 'vitest';
import { createSession, type Session } from '../../src/session/session.ts';
import { NAME_LIMIT } from '../../src/session/heading.ts';
import { forgetAll, listSlots, readSlot, removeSlot, renameSlot } from '../../src/session/slots.ts';
import { memoryKeep, type Keep } from '../../src/session/storage.ts';
import { moveOf, randomThinker } from './random-thinker.ts';

const setup = (seed: string) => ({
  settings: { scenario: 'memorandum-2025', quarters: 3, seed },
  seat: 'microsoft' as const,
  opponent: 'random',
  envelope: null,
});

/** A session with so many games begun and left. */
function begun(keep: Keep, ...seeds: string[]): Session {
  const session = createSession(randomThinker, keep);
  for (const seed of seeds) session.begin(setup(seed));
  return session;
}

/** What nobody calls a game, and somebody does. */
const HOSTILE_NAMES = [
  '<script>window.taken = 1</script>',
  'x'.repeat(10_000),
  '🧑🏽‍⚖️'.repeat(40),
  'abc \u202egnol\u202c \u2066 \u05e9\u05dc\u05d5\u05dd',
  '__proto__',
  'constructor',
  '{{count}} $t(common.close) %s',
];

const names = (keep: Keep): (string | undefined)[] => listSlots(keep).map(({ heading }) => heading?.name);

describe('kept games', () => {
  it('have a slot each, named for their seed, the last kept first', () => {
    const keep = memoryKeep();
    begun(keep, 'harbor', 'lantern');
    expect(names(keep)).toEqual(['lantern', 'harbor']);
    expect(listSlots(keep)[0]?.heading).toMatchObject({ seat: 'microsoft', quarter: 'Q4 2025', over: false });
  });

  it('keep the name that they were given through later moves', async () => {
    const keep = memoryKeep();
    const session = begun(keep, 'harbor');
    const id = listSlots(keep)[0]?.id ?? '';
    expect(renameSlot(keep, id, '  The long game  ')).toBe(true);
    const move = moveOf(session);
    if (move !== undefined) await session.submit(move);
    session.leave();
    expect(session.resume(id)).toBeUndefined();
    expect(names(keep)).toEqual(['The long game']);
  });

  it('take no empty name and none without end', () => {
    const keep = memoryKeep();
    begun(keep, 'harbor');
    const id = listSlots(keep)[0]?.id ?? '';
    expect(renameSlot(keep, id, '   ')).toBe(false);
    renameSlot(keep, id, 'x'.repeat(400));
    expect(names(keep)).toEqual(['x'.repeat(NAME_LIMIT)]);
  });

  it.each(HOSTILE_NAMES)('may be called %j: the name stays, and the game is found and deleted by it', (name) => {
    const keep = memoryKeep();
    begun(keep, 'harbor', 'lantern');
    const id = listSlots(keep)[0]?.id ?? '';
    expect(renameSlot(keep, id, name)).toBe(true);
    expect(names(keep)).toEqual([Array.from(name.trim()).slice(0, NAME_LIMIT).join(''), 'harbor']);
    expect(readSlot(keep, id)).toContain('lantern');
    removeSlot(keep, id);
    expect(names(keep)).toEqual(['harbor']);
  });

  it.each(HOSTILE_NAMES)('come back from a save whose seed is %j', (name) => {
    const seed = Array.from(name).slice(0, 50).join('');
    const keep = memoryKeep();
    const text = (() => {
      const session = begun(keep, seed);
      return readSlot(keep, listSlots(keep)[0]?.id ?? '') ?? session.getState().seat;
    })();
    const other = memoryKeep();
    expect(createSession(randomThinker, other).openFile(text)).toBeUndefined();
    expect(names(other)).toEqual([seed]);
  });

  it('of a heading as long as a book show no more than a line of it', () => {
    const keep = memoryKeep();
    begun(keep, 'harbor');
    const id = listSlots(keep)[0]?.id ?? '';
    const heading = { name: 'x'.repeat(10_000), seat: 'openai', quarter: 'Q'.repeat(10_000), over: false, at: 1 };
    keep.write(`heading/${id}`, JSON.stringify(heading));
    expect(listSlots(keep)[0]?.heading?.name).toHaveLength(NAME_LIMIT);
    expect(listSlots(keep)[0]?.heading?.quarter.length).toBeLessThan(30);
  });

  it('go when they are deleted, and no other does', () => {
    const keep = memoryKeep();
    begun(keep, 'harbor', 'lantern');
    removeSlot(keep, listSlots(keep)[0]?.id ?? '');
    expect(names(keep)).toEqual(['harbor']);
  });

  it('go on where they were left, as their text says, in the slot where they were', () => {
    const keep = memoryKeep();
    const session = begun(keep, 'harbor', 'lantern');
    const before = JSON.stringify(session.replay());
    session.leave();
    expect(session.getState().view).toBeNull();
    expect(session.resume(listSlots(keep)[0]?.id ?? '')).toBeUndefined();
    expect(JSON.stringify(session.replay())).toBe(before);
    expect(listSlots(keep)).toHaveLength(2);
  });

  it('say what is broken, and the text stays as it was', () => {
    const keep = memoryKeep();
    const session = begun(keep, 'harbor');
    session.leave();
    keep.write('slot/1', '{"format":"non-binding/save/1","seat":"ope');
    expect(session.resume('1')).toEqual({ code: 'truncated' });
    expect(readSlot(keep, '1')).toBe('{"format":"non-binding/save/1","seat":"ope');
    expect(listSlots(keep)).toHaveLength(1);
  });

  it('are listed without their heading when that is broken', () => {
    const keep = memoryKeep();
    begun(keep, 'harbor');
    keep.write('heading/1', '{');
    expect(listSlots(keep)).toEqual([{ id: '1', heading: undefined }]);
  });

  it('of an earlier version take a slot with their heading', () => {
    const keep = memoryKeep();
    const session = begun(keep, 'harbor');
    const text = readSlot(keep, '1') ?? '';
    removeSlot(keep, '1');
    keep.write('save', text);
    keep.write('heading', '{"seat":"microsoft","quarter":"Q2 2026","over":false}');
    expect(listSlots(keep)[0]?.heading).toMatchObject({ seat: 'microsoft', quarter: 'Q2 2026' });
    expect(keep.keys().filter((key) => key === 'save' || key === 'heading')).toEqual([]);
    expect(session.resume(listSlots(keep)[0]?.id ?? '')).toBeUndefined();
  });

  it('come in from a file as a game of their own', () => {
    const keep = memoryKeep();
    const session = begun(keep, 'harbor');
    const text = readSlot(keep, '1') ?? '';
    session.leave();
    expect(session.openFile(text)).toBeUndefined();
    expect(names(keep)).toEqual(['harbor', 'harbor']);
  });

  it('are all gone when one’s data is deleted', () => {
    const keep = memoryKeep();
    begun(keep, 'harbor', 'lantern');
    forgetAll(keep);
    expect(keep.keys()).toEqual([]);
  });
});

describe('a full storage', () => {
  it('is said, and what was kept before stays readable', async () => {
    const keep = memoryKeep();
    begun(keep, 'harbor').leave();
    const used = keep.keys().reduce((sum, key) => sum + (keep.read(key)?.length ?? 0), 0);
    const full = memoryKeep(used + 20);
    for (const key of keep.keys()) full.write(key, keep.read(key) ?? '');
    const session = createSession(randomThinker, full);
    expect(session.resume('1')).toBeUndefined();
    expect(session.getState().kept).toBe(true);
    for (let move = moveOf(session); session.getState().kept && move !== undefined; move = moveOf(session)) {
      await session.submit(move);
      await Promise.resolve();
    }
    expect(session.getState().kept).toBe(false);
    expect(session.getState().view).not.toBeNull();
    const again = createSession(randomThinker, full);
    expect(again.resume('1')).toBeUndefined();
  });

  it('keeps the single save of an earlier version where it is', () => {
    const room = memoryKeep();
    const full: Keep = { ...room, write: (key, text) => !key.startsWith('slot/') && room.write(key, text) };
    full.write('save', 'all that there is');
    expect(listSlots(full)).toEqual([]);
    expect(full.read('save')).toBe('all that there is');
  });
});

describe('a replay', () => {
  it('that is looked at is kept nowhere', () => {
    const keep = memoryKeep();
    const session = begun(keep, 'harbor');
    const replay = JSON.stringify(session.replay());
    session.leave();
    removeSlot(keep, '1');
    expect(session.openFile(replay)).toBeUndefined();
    expect(keep.keys()).toEqual([]);
    expect(session.getState().looking).toMatchObject({ kind: 'replay', through: true });
  });
});
