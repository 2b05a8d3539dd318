import { describe, expect, it } from 'vitest';
import { parseSettings, USUAL } from '../../src/session/page-settings.ts';

describe('kept settings', () => {
  it('come back as they were kept', () => {
    const chosen = {
      ...USUAL,
      textSize: '200',
      contrast: 'high',
      palette: 'grey',
      motion: 'reduced',
      speed: 'fast',
      numbers: 'rounded',
      hints: 'off',
      sound: { on: true, levels: { cues: 10, board: 0, bed: 100 } },
      keys: { undo: 'z', skip: '', settings: 'x', title: 'Escape', state: 'i', rules: '?' },
    };
    expect(parseSettings(JSON.stringify(chosen))).toEqual(chosen);
  });

  it('of an earlier version keep what they know and take the rest as usual', () => {
    expect(parseSettings('{"textSize":"150","motion":"reduced"}')).toEqual({
      ...USUAL,
      textSize: '150',
      motion: 'reduced',
    });
  });

  it.each([
    ['nothing', null],
    ['cut off', '{"textSize":'],
    ['a list', '[1]'],
    [
      'of values that do not exist',
      '{"textSize":"900","palette":7,"sound":{"on":"yes","levels":{"bed":400}},"keys":4}',
    ],
  ])('that are %s are as usual', (_sentence, text) => {
    expect(parseSettings(text)).toEqual(USUAL);
  });

  it('leave the sound off until it is asked for', () => {
    expect(parseSettings('{"sound":{"levels":{"cues":100}}}').sound.on).toBe(false);
  });
});
