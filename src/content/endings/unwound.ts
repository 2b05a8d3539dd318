import type { Ending } from '../../engine/rulebook.ts';
import { closedContract } from '../azure-share.ts';

/** A court took the new structure apart. */
export const unwound = {
  id: 'unwound',
  holds: ({ game }) => game.ending === 'unwound',
  numbers: {},
  examples: [
    {
      name: 'When a court unwinds the structure, the game ends here',
      given: { game: { ending: 'unwound' } },
      posts: {},
      holds: true,
    },
    { name: 'A lost suit that ends in damages is no unwinding', posts: {}, holds: false },
    {
      name: 'A closed deal that stands is not unwound',
      given: { game: { contract: closedContract() } },
      posts: {},
      holds: false,
    },
  ],
} satisfies Ending;
