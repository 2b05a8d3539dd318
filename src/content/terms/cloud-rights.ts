import type { Term } from '../../engine/rulebook.ts';

/** What Azure may claim when OpenAI wants capacity from a rival cloud. */
export const cloudRights = {
  id: 'cloudRights',
  suit: 'exclusivity',
  ladder: true,
  weight: 8,
  touches: { openai: ['independence', 'frontier'], microsoft: ['cloud', 'access'] },
  options: [
    { id: 'none', clauses: { cloudRights: 'none' } },
    { id: 'preferred', clauses: { cloudRights: 'preferred' } },
    { id: 'refusal', clauses: { cloudRights: 'refusal' } },
    { id: 'exclusive', clauses: { cloudRights: 'exclusive' } },
  ],
  numbers: {},
  examples: [
    {
      name: 'The right of first refusal is what the old contract says already',
      choice: 'refusal',
      posts: {},
      says: { cloudRights: 'refusal' },
    },
    {
      name: 'Without rights OpenAI signs with any cloud, as since October 2025',
      choice: 'none',
      posts: {},
      says: { cloudRights: 'none', apiChannel: 'azure-only' },
    },
    {
      name: 'An upheld claim of AGI leaves the cloud rights alone',
      given: { game: { agi: { upheldQuarter: 0, barredUntil: 0, claims: 1 } } },
      choice: 'exclusive',
      posts: {},
      says: { cloudRights: 'exclusive', apiChannel: 'any' },
    },
  ],
} satisfies Term;
