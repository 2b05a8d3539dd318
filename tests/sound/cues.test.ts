import { describe, expect, it } from 'vitest';
import type { Effect, Fact } from '../../src/engine/facts.ts';
import { byStep, CUES, cueOf, cuesIn, HEARD_USDM, MOST_AT_ONCE, strainCue } from '../../src/sound/cues.ts';
import { CHANNELS, VOICES } from '../../src/sound/voices.ts';

const fact = (effect: Effect): Fact => ({ ...effect, quarter: 0, cause: 'market/demand' });
const paid = (usdM: number) => fact({ type: 'paid', from: 'capital', to: 'openai', usdM });
const ruled = fact({ type: 'ruled', case: 'musk', ruling: 'dismissed' });
const delivered = fact({
  type: 'delivered',
  build: { owner: 'microsoft', mw: 150, readyQuarter: 1, instalmentUsdM: 1, site: 'quincy' },
});
const stepped = (step: 'builds' | 'courts' | 'notices') => fact({ type: 'stepped', step });
const orders = { directives: [], split: [0, 0, 0], matches: [] } as const;

describe('what is heard', () => {
  it('is a ruling by its gavel, capacity by its hall, an ending by its chord', () => {
    expect(cueOf(ruled, 'openai')).toBe('gavel');
    expect(cueOf(delivered, 'openai')).toBe('hall');
    expect(cueOf(fact({ type: 'ended', ending: 'unwound' }), 'openai')).toBe('ending');
  });

  it('is one’s own pen, and the other side’s paper', () => {
    const proposal = { kind: 'definitive', package: [], alternative: null, riders: [], firm: [] } as const;
    const proposed = fact({ type: 'proposed', side: 'openai', proposal });
    expect([cueOf(proposed, 'openai'), cueOf(proposed, 'microsoft')]).toEqual(['pen', 'paper']);
  });

  it('is never what the other side seals in secret', () => {
    const sealed = fact({ type: 'sealed', side: 'microsoft', orders });
    expect(cueOf(sealed, 'openai')).toBeUndefined();
    expect(cueOf(sealed, 'microsoft')).toBe('stamp');
  });

  it('is money only when it is much, and no number that moves', () => {
    expect(cueOf(paid(HEARD_USDM), 'openai')).toBe('coin');
    expect(cueOf(paid(HEARD_USDM - 1), 'openai')).toBeUndefined();
    expect(cueOf(fact({ type: 'posted', gauge: 'trust', by: -9 }), 'openai')).toBeUndefined();
  });

  it('is an injunction when it is set, not when it is lifted', () => {
    const enjoined = (stands: boolean) => cueOf(fact({ type: 'enjoined', case: 'musk', stands }), 'openai');
    expect([enjoined(true), enjoined(false)]).toEqual(['gavel', undefined]);
  });
});

describe('what is heard at once', () => {
  it('is each cue once, the weightiest first, and never more than a few', () => {
    const all = [paid(9_000), paid(9_000), delivered, ruled, delivered];
    expect(cuesIn(all, 'openai')).toEqual(['gavel', 'hall']);
    expect(cuesIn(all, 'openai').length).toBe(MOST_AT_ONCE);
    expect(cuesIn([], 'openai')).toEqual([]);
  });
});

describe('a resolution', () => {
  it('is told step by step, with what was seen before it apart', () => {
    const sealed = fact({ type: 'sealed', side: 'openai', orders });
    const heard = byStep([sealed, stepped('notices'), stepped('builds'), delivered, stepped('courts'), ruled]);
    expect(heard.now).toEqual([sealed]);
    expect(heard.steps).toEqual([[], [delivered], [ruled]]);
  });

  it('is none where no step was taken', () => {
    expect(byStep([ruled])).toEqual({ now: [ruled], steps: [] });
  });
});

describe('patience', () => {
  it('is heard once, as it becomes short', () => {
    expect([strainCue(40, 19), strainCue(19, 5), strainCue(40, 20), strainCue(5, 60)]).toEqual([
      'string',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('every cue', () => {
  it.each(CUES.map((cue) => [cue] as const))('%s is made of voices that begin, end and stay quiet', (cue) => {
    expect(VOICES[cue].length).toBeGreaterThan(0);
    for (const { attack, decay, gain, from, to = from, at = 0 } of VOICES[cue]) {
      expect(Math.min(attack, decay, from, to)).toBeGreaterThan(0);
      expect(gain).toBeLessThan(1);
      expect(at + attack + decay).toBeLessThan(3.5);
    }
    expect(CHANNELS[cue]).toMatch(/^(?:cues|board)$/);
  });
});
