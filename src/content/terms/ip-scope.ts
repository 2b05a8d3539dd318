import type { Term } from '../../engine/rulebook.ts';

/** What of OpenAI’s work Microsoft may use: each step holds all before it. */
export const ipScope = {
  id: 'ipScope',
  suit: 'control',
  ladder: true,
  weight: 8,
  touches: { openai: ['independence', 'mission'], microsoft: ['access', 'resilience'] },
  options: [
    { id: 'products', clauses: { ipScope: 'products' } },
    { id: 'models', clauses: { ipScope: 'models' } },
    { id: 'models-exclusive', clauses: { ipScope: 'models-exclusive' } },
    { id: 'research', clauses: { ipScope: 'research' } },
    { id: 'post-agi', clauses: { ipScope: 'post-agi' } },
  ],
  numbers: {},
  examples: [
    {
      name: 'Models and research are what the old contract says already',
      choice: 'research',
      posts: {},
      says: { ipScope: 'research' },
    },
    {
      name: 'An upheld claim of AGI cuts research and later models off',
      given: { game: { agi: { upheldQuarter: 0, barredUntil: 0, claims: 1 } } },
      choice: 'research',
      posts: {},
      says: { ipScope: 'products' },
    },
    {
      name: 'A licence of post-AGI models, as signed in October 2025, survives an upheld claim',
      given: { game: { agi: { upheldQuarter: 0, barredUntil: 0, claims: 1 } } },
      choice: 'post-agi',
      posts: {},
      says: { ipScope: 'post-agi' },
    },
  ],
} satisfies Term;
