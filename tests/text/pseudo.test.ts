import { describe, expect, it } from 'vitest';
import { disguise, disguised } from '../../src/text/pseudo.ts';

describe('English in disguise', () => {
  it('is bracketed, accented and at least a third longer', () => {
    const text = disguised('Seal the orders');
    expect(text).toMatch(/^\[Šéáł ťhé óŕđéŕš[ ~]+\]$/);
    expect(text.length).toBeGreaterThanOrEqual('Seal the orders'.length * (4 / 3));
  });

  it('leaves slots and braces as they are', () => {
    expect(disguised('to {{side}}, {x} of {{count}}')).toMatch(/\{\{side\}\}.*\{x\}.*\{\{count\}\}/);
  });

  it('says nothing where nothing was said', () => {
    expect(disguised('')).toBe('');
  });

  it('reaches every entry, keeps ids, and leaves the words that it was given alone', () => {
    const words = { term: { name: 'Stake', concept: 'zopa', options: { low: { label: 'Low' } } } };
    expect(disguise(words, ['concept'])).toEqual({
      term: { name: disguised('Stake'), concept: 'zopa', options: { low: { label: disguised('Low') } } },
    });
    expect(words.term.name).toBe('Stake');
  });
});
