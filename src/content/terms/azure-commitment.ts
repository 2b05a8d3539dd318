import { valuesOf, type Numbers, type Overrides, type Term } from '../../engine/rulebook.ts';

const numbers = {
  smallUsdM: { value: 50_000, unit: '$M', source: 'assumption' },
  fairUsdM: { value: 100_000, unit: '$M', source: 'C14' },
  largeUsdM: { value: 175_000, unit: '$M', source: 'assumption' },
  signedUsdM: { value: 250_000, unit: '$M', source: 'S07' },
  vastUsdM: { value: 350_000, unit: '$M', source: 'assumption' },
} as const satisfies Numbers;

/** New purchases of Azure that OpenAI owes to the end of 2032, used or not. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'azureCommitment',
    suit: 'compute',
    ladder: true,
    weight: 9,
    touches: { openai: ['finances', 'independence', 'frontier'], microsoft: ['cloud', 'resilience'] },
    options: [
      { id: '0', clauses: { commitmentUsdM: 0 } },
      { id: '50', clauses: { commitmentUsdM: n.smallUsdM } },
      { id: '100', clauses: { commitmentUsdM: n.fairUsdM } },
      { id: '175', clauses: { commitmentUsdM: n.largeUsdM } },
      { id: '250', clauses: { commitmentUsdM: n.signedUsdM } },
      { id: '350', clauses: { commitmentUsdM: n.vastUsdM } },
    ],
    numbers,
    examples: [
      {
        name: 'At 0 OpenAI owes no new purchases',
        choice: '0',
        posts: {},
        says: { commitmentUsdM: 0 },
      },
      {
        name: 'At 250, as signed in October 2025, OpenAI owes $250B of purchases',
        choice: '250',
        posts: {},
        says: { commitmentUsdM: 250_000, guaranteeMw: 0 },
      },
      {
        name: 'A commitment outlives an upheld claim of AGI',
        given: { game: { agi: { upheldQuarter: 0, barredUntil: 0, claims: 1 } } },
        choice: '100',
        posts: {},
        says: { commitmentUsdM: 100_000, shareBps: 0 },
      },
    ],
  } satisfies Term;
};

export const azureCommitment = make();
