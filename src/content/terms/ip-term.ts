import { valuesOf, type Numbers, type Overrides, type Term } from '../../engine/rulebook.ts';

const numbers = {
  shortYear: { value: 2027, unit: 'year', source: 'assumption' },
  oldYear: { value: 2030, unit: 'year', source: 'H14' },
  signedYear: { value: 2032, unit: 'year', source: 'S10' },
  longYear: { value: 2035, unit: 'year', source: 'assumption' },
} as const satisfies Numbers;

/** The last year of Microsoft's licence. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'ipTerm',
    suit: 'control',
    ladder: true,
    weight: 7,
    touches: { openai: ['independence'], microsoft: ['access'] },
    options: [
      { id: '2027', clauses: { ipUntil: n.shortYear } },
      { id: '2030', clauses: { ipUntil: n.oldYear } },
      { id: '2032', clauses: { ipUntil: n.signedYear } },
      { id: '2035', clauses: { ipUntil: n.longYear } },
    ],
    numbers,
    examples: [
      { name: 'To 2030 is what the old contract says already', choice: '2030', posts: {}, says: { ipUntil: 2030 } },
      { name: 'To 2032, as signed in October 2025', choice: '2032', posts: {}, says: { ipUntil: 2032 } },
      {
        name: 'A longer licence is no wider licence',
        given: { clauses: { ipScope: 'products' } },
        choice: '2035',
        posts: {},
        says: { ipUntil: 2035, ipScope: 'products' },
      },
    ],
  } satisfies Term;
};

export const ipTerm = make();
