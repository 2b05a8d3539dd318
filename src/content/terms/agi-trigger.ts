import type { Term } from '../../engine/rulebook.ts';

/** Who judges a claim that AGI has been reached: the exit of all that runs until AGI. */
export const agiTrigger = {
  id: 'agiTrigger',
  suit: 'control',
  ladder: true,
  weight: 8,
  touches: { openai: ['independence', 'mission'], microsoft: ['access', 'stake'] },
  options: [
    { id: 'board', clauses: { agiTrigger: 'board' } },
    { id: 'contestable', clauses: { agiTrigger: 'contestable' } },
    { id: 'independent', clauses: { agiTrigger: 'independent' } },
    { id: 'joint', clauses: { agiTrigger: 'joint' } },
    { id: 'none', clauses: { agiTrigger: 'none' } },
  ],
  numbers: {},
  examples: [
    {
      name: 'A contestable word of the board is what the old contract says already',
      choice: 'contestable',
      posts: {},
      says: { agiTrigger: 'contestable' },
    },
    {
      name: 'Since October 2025 an independent panel judges a claim',
      choice: 'independent',
      posts: {},
      says: { agiTrigger: 'independent' },
    },
    {
      name: 'Without an exit the words until AGI still stand and never come true',
      choice: 'none',
      posts: {},
      says: { agiTrigger: 'none', shareEndsAtAgi: true, apiChannel: 'azure-only' },
    },
  ],
} satisfies Term;
