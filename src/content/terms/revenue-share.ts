import { valuesOf, type Numbers, type Overrides, type Term } from '../../engine/rulebook.ts';

const numbers = {
  oldBps: { value: 2_000, unit: 'bps', source: 'H11' },
  oldBackBps: { value: 2_000, unit: 'bps', source: 'H12' },
  plannedBps: { value: 800, unit: 'bps', source: 'N08', low: 800, high: 1_000 },
  middleBps: { value: 1_200, unit: 'bps', source: 'assumption', low: 1_000, high: 1_200 },
  leastBps: { value: 500, unit: 'bps', source: 'assumption' },
  capUsdM: { value: 38_000, unit: '$M', source: 'A07' },
} as const satisfies Numbers;

/** What is paid of OpenAI’s revenue, and how long; only the old rate runs both ways (assumed). */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  const share = (shareBps: number, shareUntil: number, shareBackBps = 0) => ({
    ...{ shareBps, shareUntil, shareBackBps, shareEndsAtAgi: false, shareCapUsdM: 0 },
  });
  return {
    id: 'revenueShare',
    suit: 'equity',
    ladder: true,
    weight: 9,
    touches: { openai: ['finances'], microsoft: ['stake', 'cloud'] },
    options: [
      { id: '0', clauses: share(0, 2025) },
      { id: '5-2028', clauses: share(n.leastBps, 2028) },
      { id: '20-capped', clauses: { ...share(n.oldBps, 2030), shareCapUsdM: n.capUsdM } },
      { id: '8-2030', clauses: share(n.plannedBps, 2030) },
      { id: '12-2030', clauses: share(n.middleBps, 2030) },
      { id: '20-agi', clauses: { ...share(n.oldBps, 2030, n.oldBackBps), shareEndsAtAgi: true } },
      { id: '20-2032', clauses: share(n.oldBps, 2032, n.oldBackBps) },
    ],
    numbers,
    examples: [
      {
        name: 'Twenty per cent until 2030 or AGI is what the old contract says already',
        choice: '20-agi',
        posts: {},
        says: { shareBps: 2_000, shareUntil: 2030, shareEndsAtAgi: true },
      },
      {
        name: 'Capped, as in April 2026, nothing is paid back and AGI ends nothing',
        given: { game: { agi: { upheldQuarter: 0, barredUntil: 0, claims: 1 } } },
        choice: '20-capped',
        posts: {},
        says: { shareBps: 2_000, shareCapUsdM: 38_000, shareBackBps: 0 },
      },
      {
        name: 'An upheld claim of AGI ends the share that runs until AGI',
        given: { game: { agi: { upheldQuarter: 0, barredUntil: 0, claims: 1 } } },
        choice: '20-agi',
        posts: {},
        says: { shareBps: 0 },
      },
    ],
  } satisfies Term;
};

export const revenueShare = make();
