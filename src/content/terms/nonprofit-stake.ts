import { valuesOf, type Numbers, type Overrides, type Term } from '../../engine/rulebook.ts';

const numbers = {
  mostBps: { value: 3_200, unit: 'bps', source: 'assumption' },
  highBps: { value: 2_800, unit: 'bps', source: 'N10' },
  signedBps: { value: 2_600, unit: 'bps', source: 'S04' },
  floorBps: { value: 2_200, unit: 'bps', source: 'N11', low: 2_000, high: 2_200 },
  leastBps: { value: 1_800, unit: 'bps', source: 'assumption' },
} as const satisfies Numbers;

/** The foundation’s part of the public-benefit corporation: what the conversion costs, read by reviewers and courts. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'nonprofitStake',
    suit: 'equity',
    ladder: false,
    weight: 5,
    touches: { openai: ['mission', 'standing'], microsoft: ['standing'] },
    options: [
      { id: '32', clauses: { foundationStake: n.mostBps } },
      { id: '28', clauses: { foundationStake: n.highBps } },
      { id: '26', clauses: { foundationStake: n.signedBps } },
      { id: '22', clauses: { foundationStake: n.floorBps } },
      { id: '18', clauses: { foundationStake: n.leastBps } },
    ],
    numbers,
    examples: [
      {
        name: 'Naming a stake gives the foundation no share before a closing',
        choice: '26',
        posts: {},
        says: { foundationStake: 2_600 },
      },
      { name: 'At 32 the foundation is the largest holder', choice: '32', posts: {}, says: { foundationStake: 3_200 } },
      {
        name: 'An upheld claim of AGI takes nothing from the foundation',
        given: { game: { agi: { upheldQuarter: 0, barredUntil: 0, claims: 1 } } },
        choice: '18',
        posts: {},
        says: { foundationStake: 1_800 },
      },
    ],
  } satisfies Term;
};

export const nonprofitStake = make();
