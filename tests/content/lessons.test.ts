import { describe, expect, it } from 'vitest';
import type { Log } from '../../src/content/lesson.ts';
import { LESSONS } from '../../src/content/lessons.ts';
import { RULES } from '../../src/content/rulebook.ts';
import { packageOf } from '../../src/engine/contract.ts';
import type { Effect, Fact } from '../../src/engine/facts.ts';
import type { Package, Proposal } from '../../src/engine/game.ts';
import type { Side } from '../../src/engine/vocabulary.ts';

const SIGNED = RULES.history.find(({ id }) => id === 'signed-2025')!.terms;
const pack = (changes: Readonly<Record<string, string>> = {}) => packageOf(RULES, { ...SIGNED, ...changes });

const bid = (side: Side, package_: Package, more: Partial<Proposal> = {}): Effect => {
  const proposal = { kind: 'definitive', package: package_, alternative: null, riders: [], firm: [], ...more } as const;
  return { type: 'proposed', side, proposal };
};

const log = (...effects: readonly (Effect & { readonly cause?: Fact['cause'] })[]): Log => ({
  rules: RULES,
  mandates: { openai: 'stewards-of-the-mission', microsoft: 'hedge-the-bet' },
  facts: effects.map((effect): Fact => ({ quarter: 0, cause: 'table/openai', ...effect })),
});

const seen = (id: string, game: Log) => LESSONS.find((lesson) => lesson.id === id)!.sightings(game);

describe('lessons', () => {
  it('find nothing in a game in which nothing happened', () => {
    for (const lesson of LESSONS) expect(lesson.sightings(log()), lesson.id).toEqual([]);
  });

  it('see a zone of agreement when the stake is signed between two demands', () => {
    const game = log(bid('openai', pack({ microsoftStake: '22' })), bid('microsoft', pack({ microsoftStake: '33' })), {
      type: 'agreement-signed',
      package: pack(),
    });
    expect(seen('zopa', game)).toEqual([{ fact: 2, side: null, strength: 80 }]);
  });

  it('see an anchor in the first package when what is signed stays near it', () => {
    const game = log(bid('openai', pack({ microsoftStake: '25' })), bid('microsoft', pack({ microsoftStake: '38' })), {
      type: 'agreement-signed',
      package: pack(),
    });
    expect(seen('anchoring', game)).toEqual([{ fact: 0, side: 'openai', strength: 67 }]);
  });

  it('see logrolling where one side gives on one term and takes on another', () => {
    const game = log(
      bid('openai', pack()),
      bid('openai', pack({ azureCommitment: '350', apiChannel: 'any' })),
      bid('openai', pack({ azureCommitment: '175', apiChannel: 'any' })),
    );
    expect(seen('logrolling', game).map(({ fact }) => fact)).toEqual([1]);
  });

  it('see reciprocity where a concession answers a concession', () => {
    const game = log(
      bid('openai', pack({ microsoftStake: '18' })),
      bid('microsoft', pack({ microsoftStake: '38' })),
      bid('openai', pack({ microsoftStake: '22' })),
      bid('microsoft', pack({ microsoftStake: '33' })),
    );
    expect(seen('reciprocity', game).map(({ fact, side }) => [fact, side])).toEqual([[3, 'microsoft']]);
  });

  it('see agency where a negotiator signs past the red line of its board', () => {
    const past = log({ type: 'agreement-signed', package: pack({ governance: 'seat' }) });
    expect(seen('agency', past)).toEqual([{ fact: 0, side: 'openai', strength: 95 }]);
    expect(seen('agency', log({ type: 'agreement-signed', package: pack() }))).toEqual([]);
  });

  it('see a contingent contract in payments that end at AGI, and none in plain ones', () => {
    const plain = pack({ agiTrigger: 'none', revenueShare: '8-2030' });
    expect(seen('contingent-contract', log({ type: 'agreement-signed', package: pack() }))).toHaveLength(1);
    expect(seen('contingent-contract', log({ type: 'agreement-signed', package: plain }))).toEqual([]);
  });

  it('see a reservation value where the other’s offer is left on the table', () => {
    const leaves = (side: Side): Effect => ({ type: 'adjourned', side, reason: 'adjourned' });
    expect(seen('reservation-value', log(bid('openai', pack()), leaves('microsoft')))).toHaveLength(1);
    expect(seen('reservation-value', log(bid('openai', pack()), leaves('openai')))).toEqual([]);
  });

  it('see deadlines, brinkmanship, face and renegotiation in the facts that carry them', () => {
    const game = log(
      { type: 'posted', gauge: 'openai.softbankHeldUsdM', by: -10_000, cause: 'rule/softbank-date' },
      { type: 'walked-out', side: 'microsoft', until: 1 },
      { type: 'insulted', side: 'openai', reason: 'retreat' },
      { type: 'amendment-signed', package: pack({ agiTrigger: 'none' }) },
    );
    const found = ['deadlines', 'brinkmanship', 'face', 'renegotiation'].map((id) => seen(id, game)[0]?.fact);
    expect(found).toEqual([0, 1, 2, 3]);
  });
});
