import type { Ending } from '../../engine/rulebook.ts';
import { closedContract } from '../azure-share.ts';

/** The old contract still binds, and talks may go on. */
export const noDeal = {
  id: 'no-deal',
  holds: ({ game }) =>
    game.ending === null && game.contract.closedQuarter === null && !game.table.talksOver && game.pending === null,
  numbers: {},
  examples: [
    { name: 'As the game opens, this is how it would end', posts: {}, holds: true },
    { name: 'A closed deal is another end', given: { game: { contract: closedContract() } }, posts: {}, holds: false },
    {
      name: 'A signed agreement that waits is another end',
      given: { game: { pending: { package: [], signedQuarter: 1, conditions: [] } } },
      posts: {},
      holds: false,
    },
  ],
} satisfies Ending;
