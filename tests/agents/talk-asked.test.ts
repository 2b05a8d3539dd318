import { describe, expect, it } from 'vitest';
import { playerLuck } from '../../src/engine/luck.ts';
import { answer } from '../../src/agents/talk.ts';
import { observe } from '../../src/engine/observe.ts';
import { startDraft } from '../../src/session/sheets/draft-start.ts';
import { think } from '../../src/workers/think.ts';
import { meet, propose, put, questionOf, seatOf } from './at-table.ts';

describe('asked of the worker', () => {
  it('a newer question makes an older one moot, and is itself answered as the rules would', async () => {
    const at = meet('harbor', 'openai', 'associate');
    const draft = startDraft(observe(at.game, 'openai'));
    const asked = (pack: readonly number[]) => {
      const { asker, counterpart, sketch } = questionOf(at, pack);
      return think.ask('associate', { asker, counterpart, sketch }, playerLuck('harbor', 'microsoft'));
    };
    const [older, newer] = await Promise.all([asked(draft.with(0, 1)), asked(draft.with(0, 2))]);
    expect(older).toBeUndefined();
    expect(newer).toEqual(answer(questionOf(at, draft.with(0, 2))));
  });

  it('a draft is read while a question is being thought over', async () => {
    const at = meet('harbor', 'openai', 'associate');
    const draft = startDraft(observe(at.game, 'openai'));
    const order: string[] = [];
    const { asker, counterpart, sketch } = questionOf(at, draft.with(0, 1));
    const asking = think.ask('associate', { asker, counterpart, sketch }, at.luck).then(() => order.push('answer'));
    const reading = new Promise((resolve) => {
      setTimeout(resolve);
    }).then(async () => {
      await think.read(asker, draft);
      order.push('reading');
    });
    await Promise.all([asking, reading]);
    expect(order).toEqual(['reading', 'answer']);
  });

  it('reasons that were given with a move are given again of the opened game', async () => {
    const at = meet('harbor', 'openai', 'associate');
    put(at, propose(at, startDraft(observe(at.game, 'openai'))));
    const { move, reasons } = await think.decide('associate', seatOf(at, 'microsoft'), at.luck);
    put(at, move);
    expect(reasons.length).toBeGreaterThan(0);
    expect(await think.explain('associate', seatOf(at, 'microsoft'))).toEqual(reasons);
  });
});
