import { describe, expect, it } from 'vitest';
import {
  decimal,
  interval,
  megawatts,
  money,
  percent,
  power,
  printRounded,
  signed,
  signedMoney,
} from '../../src/text/numbers.ts';

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

describe('rounded numbers', () => {
  it('have a decimal less, and are whole again when all is asked for', () => {
    printRounded(true);
    const rounded = [decimal(52.34), signed(0.4), money(16_800), power(1_950), interval(48, 56)];
    printRounded(false);
    expect(rounded).toEqual(['52', '0', '$17B', '2.0 GW', '48–56']);
    expect(decimal(52.34)).toBe('52.3');
  });
});
