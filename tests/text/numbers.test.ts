import { describe, expect, it } from 'vitest';
import { decimal, interval, megawatts, money, percent, power, signed, signedMoney } from '../../src/text/numbers.ts';

describe('numbers as they are printed', () => {
  it.each([
    [16_800, '$16.8B'],
    [150, '$150M'],
    [250_000, '$250B'],
    [1_250_000, '$1.25T'],
    [-3_900, '−$3.9B'],
    [0, '$0M'],
  ])('%s millions of dollars are %s', (usdM, text) => {
    expect(money(usdM)).toBe(text);
  });

  it.each([
    [1.04, '+1.0'],
    [-0.8, '−0.8'],
    [0.04, '0.0'],
    [-0.04, '0.0'],
  ])('a change of %s is %s: a true minus, no sign on zero', (value, text) => {
    expect(signed(value)).toBe(text);
  });

  it('power turns to gigawatts at one', () => {
    expect([megawatts(1_450), power(850), power(1_950)]).toEqual(['1,450 MW', '850 MW', '1.95 GW']);
  });

  it('shares, intervals and changes of money keep their form', () => {
    expect([percent(2_700), percent(250), interval(48, 56), signedMoney(-1_230), decimal(74.25, 2)]).toEqual([
      '27%',
      '2.5%',
      '48–56',
      '−$1.2B',
      '74.25',
    ]);
  });
});
