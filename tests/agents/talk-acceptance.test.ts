import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { inTenths, type AcceptanceReading } from '../../src/agents/acceptance.ts';
import { readDraft } from '../../src/agents/reading.ts';
import { RULES } from '../../src/content/rulebook.ts';
import { copyGame } from '../../src/engine/copy.ts';
import type { Package } from '../../src/engine/game.ts';
import { luckOf } from '../../src/engine/luck.ts';
import { observe } from '../../src/engine/observe.ts';
import { startDraft } from '../../src/session/sheets/draft-start.ts';
import { settled } from '../runs.ts';
import { listen, meet, propose, put, seatOf, type Meeting } from './at-table.ts';

const draftOf = (at: Meeting): Package => startDraft(observe(at.game, at.asker));

const read = (at: Meeting, pack: Package): AcceptanceReading => {
  const { acceptance } = readDraft(RULES, seatOf(at, at.asker), pack);
  if (acceptance === null) throw new RangeError('the draft cannot be proposed');
  return acceptance;
};

const sumOf = ({ start, parts, together }: AcceptanceReading): number =>
  start + together + parts.reduce((sum, { change }) => sum + change, 0);

describe('the reading of acceptance', () => {
  it('has parts that sum to the whole, whatever the draft', () => {
    const at = meet('harbor', 'openai', 'counsel');
    const middle = draftOf(at);
    const tried = [middle, middle.with(0, 1), middle.with(0, 1).with(7, 3), middle.with(5, 2).with(9, 1).with(2, 2)];
    for (const pack of tried) {
      const acceptance = read(at, pack);
      expect(sumOf(acceptance)).toBe(acceptance.mean);
    }
  });

  it('starts from their own draft once there is one, which needs no parts', () => {
    const at = meet('cove', 'openai', 'counsel');
    put(at, propose(at, draftOf(at)));
    const move = listen(at);
    if (move?.type !== 'propose') throw new RangeError('it was to propose');
    const theirs = read(at, move.package);
    expect(theirs).toMatchObject({ startsFrom: 'theirs', parts: [], together: 0, start: theirs.mean });
    const changed = read(at, move.package.with(0, move.package[0] === 1 ? 2 : 1));
    expect(changed.parts.map(({ term }) => term)).toEqual([0]);
    expect(changed.start).toBe(theirs.mean);
    expect(sumOf(changed)).toBe(changed.mean);
  });

  it('has an interval that narrows as one learns, and never leaves what was possible', () => {
    const at = meet('harbor', 'openai', 'counsel');
    const pack = draftOf(at).with(0, 4);
    const before = read(at, pack);
    put(at, { side: 'openai', type: 'probe', terms: [0, 5] });
    listen(at);
    const asked = { ...seatOf(at, 'openai') };
    const probes = asked.facts.filter((fact) => fact.type === 'probed');
    const taught = { ...asked, facts: [...asked.facts, ...Array.from({ length: 12 }, () => probes[0]!)] };
    const after = readDraft(RULES, taught, pack).acceptance!;
    const width = ({ low, high }: AcceptanceReading): number => high - low;
    expect(width(after)).toBeLessThan(width(before));
    expect(after.low).toBeGreaterThanOrEqual(before.low);
    expect(after.high).toBeLessThanOrEqual(before.high);
  });

  it('is one for one package, however it was built up', () => {
    const at = meet('harbor', 'microsoft', 'counsel');
    listen(at);
    const start = draftOf(at);
    const view = seatOf(at, 'microsoft');
    const oneWay = start.with(0, 1).with(3, 2).with(9, 1);
    readDraft(RULES, view, start.with(9, 1));
    const first = readDraft(RULES, view, oneWay);
    readDraft(RULES, view, start.with(3, 0));
    expect(readDraft(RULES, view, start.with(9, 1).with(3, 2).with(0, 1))).toEqual(first);
  });

  it('never changes because of something hidden', () => {
    const at = meet('harbor', 'openai', 'counsel');
    const pack = draftOf(at);
    const other = copyGame(at.game);
    const id = RULES.mandates.find(({ side, id }) => side === 'microsoft' && id !== at.game.mandates.microsoft)!.id;
    other.mandates = { ...at.game.mandates, microsoft: id };
    other.luck = luckOf('another luck');
    other.splits.microsoft = [0, 0, 100];
    expect(read({ ...at, game: other }, pack)).toEqual(read(at, pack));
  });
});

describe('hundredths in tenths', () => {
  it('sum to their whole, none of them a tenth away from what it was', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3_000, max: 3_000 }), { minLength: 1, maxLength: 15 }), (values) => {
        const whole = values.reduce((sum, value) => sum + value, 0);
        const tenths = inTenths(values, whole);
        expect(tenths.reduce((sum, value) => sum + value, 0)).toBe(Math.round(whole / 10) + 0);
        tenths.forEach((value, at) => {
          expect(Math.abs(value * 10 - values[at]!)).toBeLessThanOrEqual(10);
        });
      }),
      settled(200),
    );
  });
});
