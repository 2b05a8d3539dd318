import type { Term } from '../../engine/rulebook.ts';

/** Who sits on the board of the public-benefit corporation, and who may stop a release. */
export const governance = {
  id: 'governance',
  suit: 'control',
  ladder: false,
  weight: 5,
  touches: { openai: ['mission', 'standing'], microsoft: ['access', 'standing'] },
  options: [
    { id: 'veto', clauses: { governance: 'veto' } },
    { id: 'majority', clauses: { governance: 'majority' } },
    { id: 'observer', clauses: { governance: 'observer' } },
    { id: 'seat', clauses: { governance: 'seat' } },
  ],
  numbers: {},
  examples: [
    {
      name: 'A nonprofit majority is what the old contract says already',
      choice: 'majority',
      posts: {},
      says: { governance: 'majority' },
    },
    {
      name: 'Since October 2025 a safety committee of the foundation may halt a release',
      choice: 'veto',
      posts: {},
      says: { governance: 'veto' },
    },
    {
      name: 'A seat for Microsoft comes with any stake',
      given: { clauses: { microsoftStake: 1_800 } },
      choice: 'seat',
      posts: {},
      says: { governance: 'seat', microsoftStake: 1_800 },
    },
  ],
} satisfies Term;
