import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/content/rulebook.ts';
import { numbersOf, withNumbers } from '../../src/content/with-numbers.ts';

describe('rules with other numbers', () => {
  it('are the same rules where nothing is changed', () => {
    expect(withNumbers(RULES, {})).toEqual(RULES);
  });
  it('change one option of one term and leave the others as they were', () => {
    const changed = withNumbers(RULES, { 'terms/azureCommitment/signedUsdM': 200_000 });
    const before = RULES.terms.find(({ id }) => id === 'azureCommitment')!;
    const after = changed.terms.find(({ id }) => id === 'azureCommitment')!;
    expect(after.options.find(({ id }) => id === '250')!.clauses).toEqual({ commitmentUsdM: 200_000 });
    expect(after.options[0]!.clauses).toEqual(before.options[0]!.clauses);
    expect(changed.terms.filter((term, at) => term !== RULES.terms[at])).toHaveLength(1);
  });
  it('change the market by name', () => {
    const rules = withNumbers(RULES, { 'market/azureRentUsdK': 3_000 });
    expect(rules.market).toEqual({ ...RULES.market, azureRentUsdK: 3_000 });
  });
  it('refuse a number that is not there', () => {
    expect(() => withNumbers(RULES, { 'terms/azureCommitment/sighnedUsdM': 1 })).toThrow(RangeError);
  });
  it('know several hundred numbers', () => {
    expect(Object.keys(numbersOf(RULES)).length).toBeGreaterThan(150);
  });
});
