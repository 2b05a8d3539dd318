import type { Ending, Overrides } from '../../engine/rulebook.ts';
import { bandOf, closedContract, shareNumbers } from '../azure-share.ts';

/** A deal that closed, and was amended, with most of its compute on Azure. */
export const make = (overrides: Overrides = {}) => {
  return {
    id: 'amended-azure',
    holds: ({ game }) =>
      game.ending === null &&
      game.contract.closedQuarter !== null &&
      game.contract.amendedQuarters.length > 0 &&
      bandOf(game, overrides) === 'high',
    numbers: shareNumbers,
    examples: [
      {
        name: 'Five parts in six on Azure are most of it',
        given: { gauges: { 'openai.ownMw': 0 }, game: { contract: closedContract([2]) } },
        posts: {},
        holds: true,
      },
      {
        name: 'The same compute, never amended, ends otherwise',
        given: { gauges: { 'openai.ownMw': 0 }, game: { contract: closedContract() } },
        posts: {},
        holds: false,
      },
      { name: 'Without a closing it cannot hold', given: { gauges: { 'openai.ownMw': 0 } }, posts: {}, holds: false },
      {
        name: 'Another mix of compute ends otherwise',
        given: { gauges: { 'openai.ownMw': 1_500 }, game: { contract: closedContract([2]) } },
        posts: {},
        holds: false,
      },
    ],
  } satisfies Ending;
};

export const amendedAzure = make();
