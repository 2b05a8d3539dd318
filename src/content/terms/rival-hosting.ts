import type { Term } from '../../engine/rulebook.ts';

/** What Azure may do with rival laboratories, and Microsoft with frontier models of its own. */
export const rivalHosting = {
  id: 'rivalHosting',
  suit: 'exclusivity',
  ladder: true,
  weight: 6,
  touches: { openai: ['frontier', 'independence'], microsoft: ['resilience', 'access', 'cloud'] },
  options: [
    { id: 'barred', clauses: { rivalHosting: 'barred' } },
    { id: 'parity', clauses: { rivalHosting: 'parity' } },
    { id: 'hosting', clauses: { rivalHosting: 'hosting' } },
    { id: 'threshold', clauses: { rivalHosting: 'threshold' } },
    { id: 'free', clauses: { rivalHosting: 'free' } },
  ],
  numbers: {},
  examples: [
    {
      name: 'Hosting without own frontier models is what the old contract says already',
      choice: 'hosting',
      posts: {},
      says: { rivalHosting: 'hosting' },
    },
    {
      name: 'Under a threshold, as signed in October 2025, Microsoft may train frontier models of its own',
      choice: 'threshold',
      posts: {},
      says: { rivalHosting: 'threshold' },
    },
    {
      name: 'What Azure may host is apart from what OpenAI may rent',
      given: { clauses: { cloudRights: 'exclusive' } },
      choice: 'free',
      posts: {},
      says: { rivalHosting: 'free', cloudRights: 'exclusive' },
    },
  ],
} satisfies Term;
