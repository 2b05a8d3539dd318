import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/content/rulebook.ts';
import { claimAgi, claimBar, claimChanceBps, resolveClaims } from '../../src/engine/claims.ts';
import { clausesOf } from '../../src/engine/contract.ts';
import { note } from '../../src/engine/draft.ts';
import { bind, caseOf, draftWith, typesOf, type TestDraft } from './law-game.ts';

/** A draft under a contract whose judge of AGI is named. */
function judged(agiTrigger: string, released = 1_450, seed = 'claims'): TestDraft {
  const draft = draftWith([], seed);
  bind(draft.game, { agiTrigger });
  draft.game.gauges['openai.released'] = released;
  draft.game.gauges['world.frontier'] = 1_400;
  return draft;
}

const chance = (trigger: string, released: number, contested = false): number =>
  claimChanceBps(RULES, judged(trigger, released).game, contested);

/** Rules on a claim in the quarter after it was made. */
function ruled(draft: TestDraft, contested = false): string | null {
  claimAgi(draft);
  resolveClaims(draft);
  draft.game.quarter += 1;
  if (contested) note(draft, 'directive/contest-agi', { type: 'responded', case: 'agi', answer: 'fight' });
  resolveClaims(draft);
  return caseOf(draft.game, 'agi').ruling;
}

describe('the chance of a claim', () => {
  it.each([
    ['the board grants it to itself most readily', 'board', 'independent'],
    ['an independent panel is readier than a joint one', 'independent', 'joint'],
    ['a joint panel is readier than the $100B test', 'joint', 'contestable'],
  ])('%s', (_, readier, stricter) => {
    expect(chance(readier, 1_450)).toBeGreaterThan(chance(stricter, 1_450));
  });

  it('grows with the model on sale', () => {
    for (const trigger of ['board', 'contestable', 'independent', 'joint']) {
      expect(chance(trigger, 1_600)).toBeGreaterThan(chance(trigger, 1_300));
    }
  });

  it('is lowered by contesting, and before a joint panel more than halved', () => {
    expect(chance('board', 1_450, true)).toBe(chance('board', 1_450) - 2_000);
    expect(chance('joint', 1_450, true)).toBeLessThan(chance('joint', 1_450) / 2);
  });

  it('is nothing where the contract has no exit', () => {
    expect(chance('none', 3_000)).toBe(0);
    expect(claimBar(RULES, judged('none').game)).toBe('no-exit');
  });
});

describe('a claim', () => {
  it('waits a quarter, so that it can be contested', () => {
    const draft = judged('board');
    claimAgi(draft);
    expect(claimBar(RULES, draft.game)).toBe('pending');
    resolveClaims(draft);
    expect(caseOf(draft.game, 'agi').ruling).toBeNull();
    draft.game.quarter += 1;
    resolveClaims(draft);
    expect(caseOf(draft.game, 'agi').ruling).not.toBeNull();
  });

  it('when upheld ends the share until AGI, the channel and the licence of what comes later', () => {
    const draft = judged('board', 3_000, 'upheld');
    bind(draft.game, { agiTrigger: 'board', revenueShare: '20-agi', apiChannel: 'azure-only', ipScope: 'research' });
    draft.game.gauges['openai.released'] = 3_000;
    expect(ruled(draft)).toBe('upheld');
    expect(clausesOf(RULES, draft.game)).toMatchObject({ shareBps: 0, apiChannel: 'any', ipScope: 'products' });
    expect(claimBar(RULES, draft.game)).toBe('upheld');
  });

  it('when refused costs twelve of credibility and bars another for four quarters', () => {
    const draft = judged('independent', 900);
    const before = draft.game.gauges['openai.credibility'];
    expect(ruled(draft)).toBe('refused');
    expect(draft.game.gauges['openai.credibility']).toBe(before - 12);
    expect(claimBar(RULES, draft.game)).toBe('barred');
    draft.game.quarter = draft.game.agi.barredUntil;
    expect(claimBar(RULES, draft.game)).toBeUndefined();
  });

  it('falls when the exit is bargained away meanwhile', () => {
    const draft = judged('board');
    claimAgi(draft);
    draft.game.quarter += 1;
    bind(draft.game, { agiTrigger: 'none' });
    resolveClaims(draft);
    expect(caseOf(draft.game, 'agi').ruling).toBe('withdrawn');
    expect(typesOf(draft)).not.toContain('agi-refused');
  });

  it('comes off as often as was estimated', () => {
    let upheld = 0;
    for (let seed = 0; seed < 400; seed += 1) {
      if (ruled(judged('independent', 1_450, `claim-${String(seed)}`)) === 'upheld') upheld += 1;
    }
    const expected = (chance('independent', 1_450) * 400) / 10_000;
    expect(Math.abs(upheld - expected)).toBeLessThan(40);
  });
});
