import type { Ending } from '../../engine/rulebook.ts';
import { closedContract } from '../azure-share.ts';

const seat = { patience: 0, standing: null, lastPackage: null, firm: [], usedAlternative: false };

/** A table at which one walked out and the other answered in kind. */
const TABLE = {
  ...{ open: false, turn: 'openai' as const, moves: 4, rounds: 3, seats: { openai: seat, microsoft: seat } },
  ...{ shutUntil: 2, walkedOut: 'openai' as const, talksOver: true, called: false },
};

/** Both walked out; nothing was ever closed. */
export const talksOver = {
  id: 'talks-over',
  holds: ({ game }) => game.ending === null && game.contract.closedQuarter === null && game.table.talksOver,
  numbers: {},
  examples: [
    { name: 'Two walk-outs in a row end the talks', given: { game: { table: TABLE } }, posts: {}, holds: true },
    { name: 'As the game opens, talks are on', posts: {}, holds: false },
    {
      name: 'A closed deal outlives the end of talks',
      given: { game: { contract: closedContract() } },
      posts: {},
      holds: false,
    },
    {
      name: 'An insolvency ends the game before this can',
      given: { game: { ending: 'insolvency-openai' } },
      posts: {},
      holds: false,
    },
  ],
} satisfies Ending;
