import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/content/rulebook.ts';
import { looks, outcomesOf, resolveCourts, settlementUsdM } from '../../src/engine/courts.ts';
import { note, outlookOf, sums } from '../../src/engine/draft.ts';
import type { Case } from '../../src/engine/game.ts';
import { caseOf, draftWith, packageWith, sign, typesOf, type TestDraft } from './law-game.ts';

const suit = (id: string) => RULES.lawsuits.find((each) => each.id === id)!;
const answer = (draft: TestDraft, id: string, given: Case['answer']): void => {
  note(draft, 'directive/answer-suit', { type: 'responded', case: id, answer: given });
};
const TERMINAL = ['dismissed', 'settled', 'damages', 'unwinding'];
const PASSING = ['next', 'stays', 'injunction'];

describe('the tables of stages', () => {
  it.each(RULES.lawsuits.map((each) => [each.id, each] as const))('%s: chances sum at even merits', (_, lawsuit) => {
    for (const stage of lawsuit.stages) {
      const bps = stage.outcomes.reduce((sum, outcome) => sum + outcome.bps, 0);
      const perMerit = stage.outcomes.reduce((sum, outcome) => sum + outcome.perMeritBps, 0);
      expect([stage.id, bps, perMerit]).toEqual([stage.id, 10_000, 0]);
      for (const outcome of stage.outcomes) expect([...TERMINAL, ...PASSING]).toContain(outcome.id);
    }
  });

  it.each(RULES.lawsuits.map((each) => [each.id, each] as const))('%s: chances sum at any merits', (_, lawsuit) => {
    for (const stage of lawsuit.stages) {
      for (let merits = -40; merits <= 40; merits += 5) {
        const chances = outcomesOf(stage, merits, (id) => id !== 'unwinding' && id !== 'injunction');
        expect(Math.abs(chances.reduce((sum, each) => sum + each.bps, 0) - 10_000)).toBeLessThanOrEqual(2);
        expect(Math.min(...chances.map((each) => each.bps))).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it.each(RULES.lawsuits.map((each) => [each.id, each] as const))('%s: ends on its last stage', (_, lawsuit) => {
    for (const { id } of lawsuit.stages.at(-1)!.outcomes) expect(TERMINAL).toContain(id);
  });

  it.each(
    RULES.lawsuits.flatMap((each) => (['fight', 'delay', 'settle'] as const).map((given) => [each.id, given] as const)),
  )('%s: every path ends when one always answers %s, and reaches every stage', (id, given) => {
    const reached = new Set<number>();
    for (let seed = 0; seed < 60; seed += 1) {
      const draft = draftWith([id], `walk-${String(seed)}`);
      const before = sums(draft.game);
      let quarters = 0;
      while (caseOf(draft.game, id).ruling === null && quarters < 30) {
        reached.add(caseOf(draft.game, id).stage);
        answer(draft, id, given);
        resolveCourts(draft);
        draft.game.quarter += 1;
        quarters += 1;
      }
      expect(TERMINAL).toContain(caseOf(draft.game, id).ruling);
      expect(sums(draft.game)).toEqual(before);
    }
    const { stages, opensAt } = suit(id);
    if (given !== 'settle') expect(reached.size).toBe(stages.length - opensAt);
  });
});

describe('how strong a suit looks', () => {
  it('is the weaker the stronger the nonprofit', () => {
    const strength = (terms: Readonly<Record<string, string>>) => {
      const draft = draftWith(['musk']);
      sign(draft, terms);
      return looks(outlookOf(RULES, draft.game), suit('musk'));
    };
    expect(strength({ nonprofitStake: '32', governance: 'veto' })).toBeLessThan(strength({}));
    expect(strength({})).toBeLessThan(0);
    expect(strength({ nonprofitStake: '18', governance: 'seat' })).toBeGreaterThan(10);
  });

  it('sets the price of a settlement, with the stage', () => {
    const price = (terms: Readonly<Record<string, string>>, stage: number) => {
      const draft = draftWith(['musk']);
      caseOf(draft.game, 'musk').stage = stage;
      sign(draft, terms);
      return settlementUsdM(outlookOf(RULES, draft.game), suit('musk'));
    };
    expect(price({ nonprofitStake: '18', governance: 'seat' }, 2)).toBeGreaterThan(price({}, 2));
    expect(price({}, 5)).toBeGreaterThan(price({}, 2));
  });
});

describe('the answers', () => {
  it('fights when nothing is said, and shares the cost between the defendants', () => {
    const draft = draftWith(['musk']);
    const before = { ...draft.game.money };
    resolveCourts(draft);
    expect(before.openai - draft.game.money.openai).toBe(60);
    expect(before.microsoft - draft.game.money.microsoft).toBe(60);
    expect(caseOf(draft.game, 'musk').stage).toBe(3);
  });

  it('brings part of the merits out in discovery, with press and a rough reading for both defendants', () => {
    const draft = draftWith(['musk']);
    caseOf(draft.game, 'musk').nature = 16;
    resolveCourts(draft);
    const found = caseOf(draft.game, 'musk');
    expect(found.record).toBeGreaterThanOrEqual(4);
    expect(found.record).toBeLessThanOrEqual(12);
    expect(Math.abs((found.readings.openai ?? 99) - 16)).toBeLessThanOrEqual(4);
    expect(draft.game.gauges['openai.legitimacy']).toBeLessThan(52);
  });

  it('delays at most twice in a stage, at a price and with a worse record', () => {
    const draft = draftWith(['musk']);
    for (let quarter = 0; quarter < 2; quarter += 1) {
      answer(draft, 'musk', 'delay');
      resolveCourts(draft);
      expect(caseOf(draft.game, 'musk').stage).toBe(2);
      expect(caseOf(draft.game, 'musk').answer).toBe('none');
    }
    expect(caseOf(draft.game, 'musk').record).toBe(2);
    answer(draft, 'musk', 'delay');
    resolveCourts(draft);
    expect(caseOf(draft.game, 'musk').stage).toBe(3);
  });

  it('settles more often with plaintiffs who know that they are weak', () => {
    const settled = (nature: number) => {
      let count = 0;
      for (let seed = 0; seed < 80; seed += 1) {
        const draft = draftWith(['musk'], `settle-${String(seed)}`);
        caseOf(draft.game, 'musk').nature = nature;
        answer(draft, 'musk', 'settle');
        resolveCourts(draft);
        if (caseOf(draft.game, 'musk').ruling === 'settled') count += 1;
      }
      return count;
    };
    expect(settled(-16)).toBeGreaterThan(settled(16) + 20);
  });
});

describe('what a court can do to the deal', () => {
  const outcomesSeen = (prepare: (draft: TestDraft) => void): Set<string> => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 300; seed += 1) {
      const draft = draftWith(['musk'], `court-${String(seed)}`);
      caseOf(draft.game, 'musk').nature = 16;
      prepare(draft);
      for (let quarter = 0; caseOf(draft.game, 'musk').ruling === null && quarter < 12; quarter += 1) {
        draft.game.quarter = quarter;
        resolveCourts(draft);
      }
      if (typesOf(draft).includes('enjoined')) seen.add('enjoined');
      seen.add(caseOf(draft.game, 'musk').ruling ?? 'open');
    }
    return seen;
  };

  it('enjoins and unwinds nothing before a signature', () => {
    const seen = outcomesSeen((draft) => {
      draft.game.memorandum = null;
    });
    expect(seen.has('enjoined')).toBe(false);
    expect(seen.has('unwinding')).toBe(false);
  });

  it('may enjoin a closing or unwind a poor deal, and lifts an injunction when the case ends', () => {
    const seen = outcomesSeen((draft) => sign(draft, { nonprofitStake: '18', governance: 'seat' }));
    expect([...seen].sort()).toEqual(['damages', 'dismissed', 'enjoined', 'unwinding']);
  });

  it('never leaves an injunction behind a ruling', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const draft = draftWith(['musk'], `lift-${String(seed)}`);
      sign(draft, { governance: 'seat' });
      for (let quarter = 0; quarter < 12; quarter += 1) {
        draft.game.quarter = quarter;
        resolveCourts(draft);
      }
      expect(caseOf(draft.game, 'musk').injunction).toBe(false);
    }
  });

  it('does not unwind a deal that serves the charity well', () => {
    const seen = outcomesSeen((draft) => {
      draft.game.contract.package = packageWith({ nonprofitStake: '32' });
      draft.game.contract.closedQuarter = 0;
      draft.game.memorandum = null;
      caseOf(draft.game, 'musk').nature = 0;
    });
    expect(seen.has('unwinding')).toBe(false);
  });
});
