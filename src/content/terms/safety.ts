import type { Term } from '../../engine/rulebook.ts';

/** Joint duties of both before a model is sold. */
export const safety = {
  id: 'safety',
  suit: 'control',
  ladder: false,
  weight: 4,
  touches: { openai: ['mission', 'standing'], microsoft: ['standing'] },
  options: [
    { id: 'none', clauses: { safety: 'none' } },
    { id: 'disclosure', clauses: { safety: 'disclosure' } },
    { id: 'tests', clauses: { safety: 'tests' } },
  ],
  numbers: {},
  examples: [
    {
      name: 'No joint duty is what the old contract says already',
      choice: 'none',
      posts: {},
      says: { safety: 'none' },
    },
    { name: 'Tests before release include disclosure', choice: 'tests', posts: {}, says: { safety: 'tests' } },
    {
      name: 'A joint duty is apart from the safety committee',
      given: { clauses: { governance: 'veto' } },
      choice: 'disclosure',
      posts: {},
      says: { safety: 'disclosure', governance: 'veto' },
    },
  ],
} satisfies Term;
