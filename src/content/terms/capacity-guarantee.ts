import { valuesOf, type Numbers, type Overrides, type Term } from '../../engine/rulebook.ts';

const numbers = {
  lowMw: { value: 2_000, unit: 'MW', source: 'C14' },
  middleMw: { value: 4_000, unit: 'MW', source: 'C05', low: 2_400, high: 4_500 },
  highMw: { value: 6_000, unit: 'MW', source: 'C09' },
} as const satisfies Numbers;

/** Capacity that Microsoft must have allotted to OpenAI by a date, or pay. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'capacityGuarantee',
    suit: 'compute',
    ladder: true,
    weight: 6,
    touches: { openai: ['frontier', 'finances'], microsoft: ['cloud', 'resilience'] },
    options: [
      { id: '6', clauses: { guaranteeMw: n.highMw } },
      { id: '4', clauses: { guaranteeMw: n.middleMw } },
      { id: '2', clauses: { guaranteeMw: n.lowMw } },
      { id: 'best-efforts', clauses: { guaranteeMw: 0 } },
    ],
    numbers,
    examples: [
      { name: 'Best efforts promise nothing', choice: 'best-efforts', posts: {}, says: { guaranteeMw: 0 } },
      { name: 'At 4 Microsoft owes four gigawatts', choice: '4', posts: {}, says: { guaranteeMw: 4_000 } },
      {
        name: 'A guarantee changes nothing of what OpenAI must buy',
        given: { clauses: { commitmentUsdM: 100_000 } },
        choice: '6',
        posts: {},
        says: { guaranteeMw: 6_000, commitmentUsdM: 100_000 },
      },
    ],
  } satisfies Term;
};

export const capacityGuarantee = make();
