import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/content/rulebook.ts';
import { reexecute } from '../../src/documents/reexecute.ts';
import { parseSave, SAVE_TEXT_LIMIT, saveText, type Save } from '../../src/documents/save.ts';
import { playDeal, replayOf } from '../../src/headless/game-result.ts';

const DEAL = {
  settings: { scenario: 'memorandum-2025', quarters: 4, seed: 'save' },
  players: { openai: 'random', microsoft: 'script:pushover' },
};

/** A game left in the middle of a quarter. */
function left(): Save {
  const replay = replayOf(DEAL, playDeal(DEAL));
  const unfinished = { ...replay, moves: replay.moves.slice(0, -3), hashes: replay.hashes.slice(0, -1) };
  return {
    seat: 'openai',
    opponent: 'counsel',
    envelope: { aspiration: 60, walkAway: 41.5 },
    reportRead: 2,
    replay: unfinished,
  };
}

const read = (text: string) => parseSave(text, RULES.version);
const spoilt = (over: object) => JSON.stringify({ ...JSON.parse(saveText(left())), ...over });

describe('a save', () => {
  it('is an unfinished replay, which plays on to where it was left', () => {
    const { save } = read(saveText(left()));
    expect(save).toEqual(left());
    const again = reexecute(RULES, save!.replay, { hashes: true });
    expect(again.divergence).toBeUndefined();
    expect(again.game!.phase).not.toBe('over');
  });

  it.each([
    ['cut off', () => saveText(left()).slice(0, 200), { code: 'truncated' }],
    ['too large', () => ' '.repeat(SAVE_TEXT_LIMIT + 1), { code: 'too-large' }],
    ['a list', () => '[]', { code: 'malformed' }],
    ['with a key too many', () => spoilt({ cheat: 1 }), { code: 'malformed', where: 'cheat' }],
    ['of no seat', () => spoilt({ seat: 'google' }), { code: 'malformed', where: 'seat' }],
    ['with an envelope of words', () => spoilt({ envelope: 'sealed' }), { code: 'malformed', where: 'envelope' }],
    ['whose replay is cut off', () => spoilt({ replay: '{"format":' }), { code: 'truncated' }],
    [
      'of other rules',
      () => spoilt({ replay: '{"format":"non-binding/replay/1","rules":"0"}' }),
      { code: 'other-rules' },
    ],
  ])('%s is refused by name', (_sentence, text, fault) => {
    const parsed = read(text());
    expect(parsed.save).toBeUndefined();
    expect(parsed.fault).toMatchObject(fault);
  });
});
