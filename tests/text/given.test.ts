import { describe, expect, it } from 'vitest';
import { asGiven, cutTo } from '../../src/text/given.ts';
import { t } from '../../src/text/text.ts';

describe('words that a person gave', () => {
  it('stand as they are', () => {
    for (const name of ['harbor', '<b>&amp;', '__proto__', '🧑🏽‍⚖️', 'Größe']) expect(asGiven(name)).toBe(name);
  });

  it('turn nothing around them', () => {
    expect(asGiven('abc\u202edef\u2069\u200f')).toBe('abcdef');
    expect(asGiven('\u05e9\u05dc\u05d5\u05dd')).toBe('\u2068\u05e9\u05dc\u05d5\u05dd\u2069');
  });

  it('break no line', () => {
    expect(asGiven('one\ntwo\u0000')).toBe('onetwo');
  });

  it('are cut between letters', () => {
    expect(cutTo('a😀b', 2)).toBe('a😀');
    expect(cutTo('ab', 5)).toBe('ab');
  });

  it('are no message within a message', () => {
    expect(t('common.goalWeighed', { goal: '{{weight}} $t(common.close)', weight: 3 })).toBe(
      '{{weight}} $t(common.close): weight 3',
    );
  });
});
