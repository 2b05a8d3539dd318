import { beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../src/content/rulebook.ts';
import type { Game, Orders } from '../../src/engine/game.ts';
import { observe, type Observation } from '../../src/engine/observe.ts';
import { openGame } from '../../src/engine/play.ts';
import { foresee } from '../../src/session/sheets/foresight.ts';
import { ledgerSheet } from '../../src/session/sheets/ledger-sheet.ts';
import { coupled, riverSheet } from '../../src/session/sheets/river-sheet.ts';
import { SIDES, type Side } from '../../src/engine/vocabulary.ts';
import { desk } from '../../src/text/en/desk.ts';
import { board } from '../../src/text/en/board.ts';
import { learn } from '../../src/text/text.ts';

const opened = (): Game => openGame(RULES, { scenario: 'memorandum-2025', quarters: 12, seed: 'foresight' });
const seenBy = (side: Side, game = opened()): Observation => observe(game, side);
const noOrders = (seen: Observation): Orders => ({ directives: [], split: seen.ownSplit, matches: [] });

beforeAll(() => {
  learn('desk', desk);
  learn('board', board);
});

describe('what the desk foresees', () => {
  it('hangs on nothing that the seat does not see', () => {
    const game = opened();
    const other: Game = { ...game, luck: { opening: 1, quarters: [], panel: null }, mandates: { ...game.mandates } };
    other.mandates.microsoft = 'harvest-the-stake';
    other.splits = { ...other.splits, microsoft: [0, 100, 0] };
    const seen = seenBy('openai', game);
    expect(foresee(seenBy('openai', other), noOrders(seen))).toEqual(foresee(seen, noOrders(seen)));
  });

  it('leaves what it was given as it was', () => {
    const seen = seenBy('openai');
    const before = JSON.stringify(seen);
    foresee(seen, noOrders(seen));
    expect(JSON.stringify(seen)).toBe(before);
  });

  it.each(SIDES)('gives %s the cash of every quarter that is left', (side) => {
    const seen = seenBy(side);
    expect(foresee(seen, noOrders(seen)).cashUsdM).toHaveLength(12);
  });

  it('charges an order to the quarter’s money', () => {
    const seen = seenBy('openai');
    const staff = { id: 'retain-staff', target: null, choice: 'grants' };
    const dear = foresee(seen, { ...noOrders(seen), directives: [staff] });
    const lines = ledgerSheet(seen, dear).lines;
    expect(lines.find(({ name }) => name === desk.theseOrders)?.amount).toMatch(/^−\d/);
    expect(lines.at(-1)?.name).toBe(desk.atEnd);
  });

  it('prints a ledger whose lines add up', () => {
    for (const side of SIDES) {
      const seen = seenBy(side);
      const amounts = ledgerSheet(seen, foresee(seen, noOrders(seen))).lines.map(({ amount }) =>
        Number(amount.replace('−', '-').replace(/[+,]/g, '')),
      );
      const parts = amounts.slice(0, -1).reduce((sum, amount) => sum + amount, 0);
      expect(Math.abs(parts - (amounts.at(-1) ?? 0))).toBeLessThan(0.05);
    }
  });
});

describe('the river', () => {
  it.each(SIDES)('of %s runs from as much as it runs to', (side) => {
    const seen = seenBy(side);
    const { sources, uses } = riverSheet(seen, seen.ownSplit, foresee(seen, noOrders(seen)));
    const sum = (parts: readonly { readonly mw: number }[]): number => parts.reduce((all, { mw }) => all + mw, 0);
    expect(sum(sources)).toBeGreaterThan(0);
    expect(Math.abs(sum(sources) - sum(uses))).toBeLessThanOrEqual(2);
  });
});

describe('three coupled sliders', () => {
  it.each([
    ['what one gains the next one gives', [40, 50, 10], 0, 60, [60, 30, 10]],
    ['when the next one has no more, the third gives', [40, 50, 10], 0, 95, [95, 0, 5]],
    ['what one loses the next one gains', [40, 50, 10], 0, 20, [20, 70, 10]],
    ['the last one takes from the first', [40, 50, 10], 2, 30, [20, 50, 30]],
    ['a value between two steps is rounded', [40, 50, 10], 1, 52, [40, 50, 10]],
    ['all to one leaves nothing', [40, 50, 10], 1, 100, [0, 100, 0]],
  ] as const)('%s', (_, split, at, value, result) => {
    expect(coupled(split, at, value)).toEqual(result);
  });

  it('always make a hundred in steps of five', () => {
    for (const at of [0, 1, 2] as const) {
      for (let value = 0; value <= 100; value += 5) {
        const parts = coupled([35, 45, 20], at, value);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(100);
        expect(parts.every((part) => part >= 0 && part % 5 === 0)).toBe(true);
      }
    }
  });
});
