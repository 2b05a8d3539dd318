import { valuesOf, type Numbers, type Overrides, type Term } from '../../engine/rulebook.ts';

const numbers = {
  leastBps: { value: 1_800, unit: 'bps', source: 'assumption' },
  lowBps: { value: 2_200, unit: 'bps', source: 'assumption' },
  modestBps: { value: 2_500, unit: 'bps', source: 'assumption' },
  signedBps: { value: 2_700, unit: 'bps', source: 'S01' },
  pressBps: { value: 3_000, unit: 'bps', source: 'N10' },
  offeredBps: { value: 3_300, unit: 'bps', source: 'N02' },
  mostBps: { value: 3_800, unit: 'bps', source: 'assumption', low: 3_500, high: 3_800 },
} as const satisfies Numbers;

/** Microsoft's part of the public-benefit corporation, as converted, in place of the old profit claim. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'microsoftStake',
    suit: 'equity',
    ladder: true,
    weight: 10,
    touches: { openai: ['independence', 'finances'], microsoft: ['stake'] },
    options: [
      { id: '18', clauses: { microsoftStake: n.leastBps } },
      { id: '22', clauses: { microsoftStake: n.lowBps } },
      { id: '25', clauses: { microsoftStake: n.modestBps } },
      { id: '27', clauses: { microsoftStake: n.signedBps } },
      { id: '30', clauses: { microsoftStake: n.pressBps } },
      { id: '33', clauses: { microsoftStake: n.offeredBps } },
      { id: '38', clauses: { microsoftStake: n.mostBps } },
    ],
    numbers,
    examples: [
      {
        name: 'Agreeing on a stake issues no share before a closing',
        choice: '27',
        posts: {},
        says: { microsoftStake: 2_700 },
      },
      { name: 'At 18 Microsoft holds less than a fifth', choice: '18', posts: {}, says: { microsoftStake: 1_800 } },
      {
        name: 'The stake says nothing of the foundation',
        given: { clauses: { foundationStake: 2_600 } },
        choice: '38',
        posts: {},
        says: { microsoftStake: 3_800, foundationStake: 2_600 },
      },
    ],
  } satisfies Term;
};

export const microsoftStake = make();
