import type { Term } from '../../engine/rulebook.ts';

/** Which clouds may sell access to the models as an interface for programs. */
export const apiChannel = {
  id: 'apiChannel',
  suit: 'exclusivity',
  ladder: true,
  weight: 6,
  touches: { openai: ['independence', 'finances'], microsoft: ['cloud', 'access'] },
  options: [
    { id: 'any', clauses: { apiChannel: 'any' } },
    { id: 'azure-first', clauses: { apiChannel: 'azure-first' } },
    { id: 'azure-only', clauses: { apiChannel: 'azure-only' } },
  ],
  numbers: {},
  examples: [
    {
      name: 'Azure only is what the old contract says already',
      choice: 'azure-only',
      posts: {},
      says: { apiChannel: 'azure-only' },
    },
    {
      name: 'Azure first opens the other clouds later',
      choice: 'azure-first',
      posts: {},
      says: { apiChannel: 'azure-first' },
    },
    {
      name: 'An upheld claim of AGI ends Azure only',
      given: { game: { agi: { upheldQuarter: 0, barredUntil: 0, claims: 1 } } },
      choice: 'azure-only',
      posts: {},
      says: { apiChannel: 'any' },
    },
    {
      name: 'An upheld claim of AGI leaves Azure first as it is',
      given: { game: { agi: { upheldQuarter: 0, barredUntil: 0, claims: 1 } } },
      choice: 'azure-first',
      posts: {},
      says: { apiChannel: 'azure-first' },
    },
  ],
} satisfies Term;
