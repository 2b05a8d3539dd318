import { describe, expect, it } from 'vitest';
import { t } from '../../src/text/text.ts';

describe('messages', () => {
  it('fill their slots', () => {
    expect(t('kit.firm', { side: t('common.microsoft') })).toBe('firm: Microsoft');
  });

  it('choose between one and several by count', () => {
    expect(t('setup.lengthHint', { count: 1, minutes: 3 })).toBe('1 quarter');
    expect(t('setup.lengthHint', { count: 12, minutes: 30 })).toBe('12 quarters, about 30 minutes');
  });

  it('leave the marks of language as they are written', () => {
    expect(t('setup.toNegotiators', { side: 'R&D', date: '<today>' })).toBe('to R&D’s negotiators, <today>');
  });
});
