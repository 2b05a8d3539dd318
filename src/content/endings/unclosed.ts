import type { Ending } from '../../engine/rulebook.ts';

/** Signed, and still before reviewers or courts when time ran out. */
export const unclosed = {
  id: 'unclosed',
  holds: ({ game }) =>
    game.ending === null && game.contract.closedQuarter === null && !game.table.talksOver && game.pending !== null,
  numbers: {},
  examples: [
    {
      name: 'A signed agreement that waits holds',
      given: { game: { pending: { package: [], signedQuarter: 1, conditions: [] } } },
      posts: {},
      holds: true,
    },
    { name: 'A memorandum is no agreement', posts: {}, holds: false },
    {
      name: 'An insolvency ends the game before this can',
      given: { game: { ending: 'insolvency-openai', pending: { package: [], signedQuarter: 1, conditions: [] } } },
      posts: {},
      holds: false,
    },
  ],
} satisfies Ending;
