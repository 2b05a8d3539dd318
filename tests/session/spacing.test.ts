import { describe, expect, it } from 'vitest';
import { ANNOUNCE_EVERY_MS, spaced } from '../../src/session/spacing.ts';

/** A clock that moves when it is told to. */
function atDesk() {
  let now = 0;
  const calls: { readonly at: number; readonly call: () => void }[] = [];
  const heard: { readonly at: number; readonly sentence: string }[] = [];
  const announce = spaced((sentence) => heard.push({ at: now, sentence }), {
    now: () => now,
    later: (call, ms) => calls.push({ at: now + ms, call }),
  });
  const pass = (ms: number) => {
    const until = now + ms;
    for (;;) {
      const next = calls.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      calls.splice(calls.indexOf(next), 1);
      now = next.at;
      next.call();
    }
    now = until;
  };
  return { announce, pass, heard };
}

describe('announcements', () => {
  it('come at once when nothing was said', () => {
    const { announce, pass, heard } = atDesk();
    announce('turn', 'It is your turn');
    pass(1);
    expect(heard).toEqual([{ at: 0, sentence: 'It is your turn' }]);
  });

  it('come at most once a second, whatever happens', () => {
    const { announce, pass, heard } = atDesk();
    for (let nth = 0; nth < 40; nth += 1) {
      announce(`kind ${String(nth % 5)}`, `sentence ${String(nth)}`);
      pass(70);
    }
    pass(20_000);
    const gaps = heard.slice(1).map(({ at }, nth) => at - heard[nth]!.at);
    expect(heard.length).toBeGreaterThan(3);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(ANNOUNCE_EVERY_MS);
  });

  it('leave out what a later one of the same kind has overtaken, and nothing else', () => {
    const { announce, pass, heard } = atDesk();
    announce('turn', 'first');
    pass(10);
    announce('number', 'trust 40');
    announce('hint', 'the candle is short');
    announce('number', 'trust 38');
    pass(10_000);
    expect(heard.map(({ sentence }) => sentence)).toEqual(['first', 'the candle is short', 'trust 38']);
  });
});
