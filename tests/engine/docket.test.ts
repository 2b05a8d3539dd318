import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/content/rulebook.ts';
import { termIndex } from '../../src/engine/rulebook.ts';
import {
  clearanceChanceBps,
  hasCleared,
  mayClose,
  meetsConditions,
  pressingConditions,
  resolveReviews,
  sendBack,
} from '../../src/engine/docket.ts';
import { note } from '../../src/engine/draft.ts';
import { fileCase, withdrawCase } from '../../src/engine/filing.ts';
import { matterScore, publicReading, reads, termsOf } from '../../src/engine/readings.ts';
import { clausesOfPackage } from '../../src/engine/contract.ts';
import { bind, caseOf, draftWith, packageWith, sign, typesOf, type TestDraft } from './law-game.ts';

const STATES = ['delaware', 'california'] as const;
const review = (id: string) => RULES.reviews.find((each) => each.id === id)!;
const stageOf = (draft: TestDraft, id: string) => review(id).stages[caseOf(draft.game, id).stage];
const term = (id: string) => termIndex(RULES, id);

function nextQuarter(draft: TestDraft): void {
  draft.game.quarter += 1;
}

/** A draft whose reviewers have a known temperament. */
function tempered(nature: number): TestDraft {
  const draft = draftWith(STATES);
  for (const each of draft.game.cases) each.nature = nature;
  return draft;
}

describe('what a reviewer reads', () => {
  it.each([
    ['charity', { nonprofitStake: '32' }, { nonprofitStake: '18' }],
    ['control', { governance: 'veto' }, { governance: 'seat' }],
    ['safety', { safety: 'tests' }, { safety: 'none' }],
    ['competition', { cloudRights: 'none' }, { cloudRights: 'exclusive' }],
    ['competition', { apiChannel: 'any' }, { apiChannel: 'azure-only' }],
    ['competition', { rivalHosting: 'free' }, { rivalHosting: 'barred' }],
  ] as const)('%s: gives %o more than %o', (matter, better, worse) => {
    const score = (terms: Readonly<Record<string, string>>) =>
      matterScore(clausesOfPackage(RULES, 'memorandum-2025', packageWith(terms)), matter);
    expect(score(better)).toBeGreaterThan(score(worse));
    for (const terms of [better, worse]) {
      expect(score(terms)).toBeGreaterThanOrEqual(0);
      expect(score(terms)).toBeLessThanOrEqual(100);
    }
  });

  it('finds each matter in at least one term, and reads no money', () => {
    for (const matter of ['charity', 'control', 'safety', 'competition'] as const) {
      expect(termsOf(RULES, matter).length).toBeGreaterThan(0);
    }
    for (const id of STATES) expect(reads(RULES, review(id), term('revenueShare'))).toBe(false);
  });

  it('weighs every reviewer to a hundred', () => {
    for (const { weights, id } of RULES.reviews) {
      expect(weights.charity + weights.control + weights.safety + weights.competition, id).toBe(100);
    }
  });

  it('holds a broken promise against the package', () => {
    const draft = draftWith(STATES);
    sign(draft, { governance: 'majority' });
    const before = publicReading(RULES, draft.game, review('california'));
    note(draft, 'directive/engage-reviewer', { type: 'marked', mark: 'promised/california/safety-veto', value: 1 });
    expect(publicReading(RULES, draft.game, review('california'))).toBe(before - 10);
  });
});

describe('the stages of a review', () => {
  it('goes one stage a quarter and clears a sensible package in the quarter after the hearing', () => {
    const draft = tempered(0);
    resolveReviews(draft);
    expect(stageOf(draft, 'delaware')).toBe('hearing');
    nextQuarter(draft);
    sign(draft);
    resolveReviews(draft);
    expect(stageOf(draft, 'delaware')).toBe('decision');
    expect(mayClose(RULES, draft.game)).toBe(false);
    nextQuarter(draft);
    resolveReviews(draft);
    expect(STATES.map((id) => caseOf(draft.game, id).ruling)).toEqual(['cleared', 'cleared']);
    expect(mayClose(RULES, draft.game)).toBe(true);
  });

  it('goes two stages when engaged, and tells the one who talks something of its temperament', () => {
    const draft = tempered(7);
    sign(draft);
    note(draft, 'directive/engage-reviewer', { type: 'responded', case: 'delaware', answer: 'engaged' });
    resolveReviews(draft);
    expect(stageOf(draft, 'delaware')).toBe('decision');
    expect(stageOf(draft, 'california')).toBe('hearing');
    const { readings, answer } = caseOf(draft.game, 'delaware');
    expect(Math.abs((readings.openai ?? 99) - 7)).toBeLessThanOrEqual(5);
    expect(readings.microsoft).toBeNull();
    expect(answer).toBe('none');
  });

  it('decides nothing before a signature', () => {
    const draft = tempered(12);
    for (let quarter = 0; quarter < 3; quarter += 1) {
      resolveReviews(draft);
      nextQuarter(draft);
    }
    expect(stageOf(draft, 'delaware')).toBe('hearing');
    expect(caseOf(draft.game, 'delaware').ruling).toBeNull();
  });

  it('stands still where there is nothing to read', () => {
    const draft = tempered(0);
    draft.game.memorandum = null;
    resolveReviews(draft);
    expect(draft.facts).toEqual([]);
  });

  it('draws a temperament once, in the quarter that first reads it', () => {
    const draft = draftWith(['delaware']);
    resolveReviews(draft);
    const { nature } = caseOf(draft.game, 'delaware');
    expect(Math.abs(nature ?? 99)).toBeLessThanOrEqual(12);
    nextQuarter(draft);
    resolveReviews(draft);
    expect(typesOf(draft).filter((type) => type === 'assessed')).toHaveLength(1);
  });

  it('sends a review back to its questions when a term that it had read is moved', () => {
    const draft = tempered(0);
    resolveReviews(draft);
    sendBack(draft, [term('revenueShare')]);
    expect(stageOf(draft, 'delaware')).toBe('hearing');
    sendBack(draft, [term('governance')]);
    expect(STATES.map((id) => stageOf(draft, id))).toEqual(['questions', 'questions']);
  });
});

describe('the decision', () => {
  function decided(nature: number, terms: Readonly<Record<string, string>>): TestDraft {
    const draft = tempered(nature);
    sign(draft, terms);
    for (let quarter = 0; quarter < 5; quarter += 1) {
      resolveReviews(draft);
      nextQuarter(draft);
    }
    return draft;
  }

  it('wants a middling package changed in the term that would help most', () => {
    const draft = tempered(0);
    sign(draft, { nonprofitStake: '18', governance: 'majority' });
    resolveReviews(draft);
    nextQuarter(draft);
    resolveReviews(draft);
    expect(stageOf(draft, 'delaware')).toBe('conditions');
    const condition = pressingConditions(draft.game).find((each) => each.review === 'delaware')!;
    expect(RULES.terms[condition.term]!.id).toBe('nonprofitStake');
    expect(condition.options.length).toBeGreaterThan(0);
    expect(meetsConditions(draft.game, draft.game.pending!.package)).toBe(false);
  });

  it('clears with conditions once the parties have met them', () => {
    const draft = decided(0, { nonprofitStake: '22', governance: 'majority' });
    expect(caseOf(draft.game, 'delaware').ruling).toBeNull();
    const better = pressingConditions(draft.game).reduce(
      (pack, { term: at, options }) => pack.with(at, options.at(-1)!),
      [...draft.game.pending!.package],
    );
    expect(meetsConditions(draft.game, better)).toBe(true);
    note(draft, 'table/openai', { type: 'conditions-met', package: better });
    for (let quarter = 0; quarter < 3; quarter += 1) {
      resolveReviews(draft);
      nextQuarter(draft);
    }
    expect(caseOf(draft.game, 'delaware').ruling).toBe('cleared-with-conditions');
    expect(mayClose(RULES, draft.game)).toBe(true);
  });

  it('puts a poor package off twice, then objects, and the agreement lapses', () => {
    const draft = decided(-6, { nonprofitStake: '18', governance: 'seat' });
    expect(caseOf(draft.game, 'delaware').ruling).toBe('objected');
    expect(caseOf(draft.game, 'delaware').extensions).toBe(2);
    expect(draft.game.pending).toBeNull();
  });

  it('reviews a new agreement anew after an objection, from its questions', () => {
    const draft = decided(-6, { nonprofitStake: '18', governance: 'seat' });
    sign(draft);
    resolveReviews(draft);
    expect(caseOf(draft.game, 'delaware').ruling).toBeNull();
    expect(draft.game.cases.filter((each) => each.id === 'delaware')).toHaveLength(2);
  });

  it('does not let an old clearance pass for a new agreement', () => {
    const draft = decided(12, {});
    expect(hasCleared(draft.game, 'delaware')).toBe(true);
    note(draft, 'rule/unclosed', { type: 'agreement-lapsed' });
    nextQuarter(draft);
    sign(draft, { governance: 'seat' });
    resolveReviews(draft);
    expect(mayClose(RULES, draft.game)).toBe(false);
  });
});

describe('a case that nobody ordered', () => {
  it('opens an inquiry once the authority has asked rivals, and not twice', () => {
    const draft = draftWith([]);
    bind(draft.game, { cloudRights: 'none' });
    for (let quarter = 0; quarter < 6; quarter += 1) {
      resolveReviews(draft);
      nextQuarter(draft);
    }
    expect(draft.game.cases).toEqual([]);
    draft.game.seenCards = ['ftc-demands'];
    for (let quarter = 0; quarter < 16; quarter += 1) {
      resolveReviews(draft);
      nextQuarter(draft);
    }
    expect(draft.game.cases.map((each) => each.id)).toEqual(['ftc']);
  });
});

describe('the competition authority', () => {
  it('orders a remedy against a closed market: a fine, and no right stronger than a preference', () => {
    const draft = draftWith([]);
    bind(draft.game, { cloudRights: 'exclusive', apiChannel: 'azure-only', rivalHosting: 'barred' });
    const before = { ...draft.game.money };
    fileCase(draft, 'ftc', 'directive/complain');
    for (let quarter = 0; quarter < 8; quarter += 1) {
      resolveReviews(draft);
      nextQuarter(draft);
    }
    expect(caseOf(draft.game, 'ftc').ruling).toBe('remedy');
    expect(draft.game.money.microsoft - before.microsoft).toBe(-2_000);
  });

  it('closes its case over an open one, and gates no closing', () => {
    const draft = draftWith([]);
    bind(draft.game, { cloudRights: 'none', apiChannel: 'any', rivalHosting: 'free' });
    fileCase(draft, 'ftc', 'directive/complain');
    for (let quarter = 0; quarter < 5; quarter += 1) {
      resolveReviews(draft);
      nextQuarter(draft);
    }
    expect(caseOf(draft.game, 'ftc').ruling).toBe('cleared');
  });

  it('drops a complaint that is withdrawn, and opens no case twice', () => {
    const draft = draftWith([]);
    fileCase(draft, 'ftc', 'directive/complain');
    fileCase(draft, 'ftc', 'directive/complain');
    expect(draft.game.cases).toHaveLength(1);
    withdrawCase(draft, 'ftc', 'rule/rider');
    expect(caseOf(draft.game, 'ftc').ruling).toBe('withdrawn');
  });
});

describe('the public estimate that a signed agreement will close', () => {
  it('is nothing without a signature', () => {
    expect(clearanceChanceBps(RULES, draftWith(STATES).game)).toBe(0);
  });

  it('is high for a sensible package, low for a poor one, and never reads a temperament', () => {
    const chance = (nature: number, terms: Readonly<Record<string, string>>) => {
      const draft = tempered(nature);
      sign(draft, terms);
      return clearanceChanceBps(RULES, draft.game);
    };
    expect(chance(0, {})).toBeGreaterThan(8_000);
    expect(chance(0, { nonprofitStake: '18', governance: 'seat' })).toBeLessThan(3_000);
    expect(chance(12, {})).toBe(chance(-12, {}));
  });

  it('is lower under an injunction', () => {
    const draft = draftWith([...STATES, 'musk']);
    sign(draft);
    const free = clearanceChanceBps(RULES, draft.game);
    note(draft, 'case/musk', { type: 'enjoined', case: 'musk', stands: true });
    expect(clearanceChanceBps(RULES, draft.game)).toBeLessThan(free);
  });
});

describe('calibration', () => {
  it('closes a sensible package signed in the first quarters within one to three quarters, nearly always', () => {
    let within = 0;
    for (let seed = 0; seed < 100; seed += 1) {
      const draft = draftWith(STATES, `calibration-${String(seed)}`);
      resolveReviews(draft);
      nextQuarter(draft);
      sign(draft);
      for (let waited = 0; waited <= 3 && !mayClose(RULES, draft.game); waited += 1) {
        const better = pressingConditions(draft.game).reduce(
          (pack, { term: at, options }) => pack.with(at, options.at(-1)!),
          [...draft.game.pending!.package],
        );
        if (pressingConditions(draft.game).length > 0) {
          note(draft, 'table/openai', { type: 'conditions-met', package: better });
        }
        resolveReviews(draft);
        if (mayClose(RULES, draft.game)) within += 1;
        nextQuarter(draft);
      }
    }
    expect(within).toBeGreaterThanOrEqual(95);
  });
});
