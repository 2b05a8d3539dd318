import type { Ending, Overrides } from '../../engine/rulebook.ts';
import { bandOf, closedContract, shareNumbers } from '../azure-share.ts';

/** A deal that closed, was never amended, with its compute shared between Azure and others. */
export const make = (overrides: Overrides = {}) => {
  return {
    id: 'closed-shared',
    holds: ({ game }) =>
      game.ending === null &&
      game.contract.closedQuarter !== null &&
      game.contract.amendedQuarters.length === 0 &&
      bandOf(game, overrides) === 'middle',
    numbers: shareNumbers,
    examples: [
      {
        name: 'With as much elsewhere as on Azure it is shared',
        given: { gauges: { 'openai.ownMw': 1_500 }, game: { contract: closedContract() } },
        posts: {},
        holds: true,
      },
      {
        name: 'The same compute, amended once, ends otherwise',
        given: { gauges: { 'openai.ownMw': 1_500 }, game: { contract: closedContract([2]) } },
        posts: {},
        holds: false,
      },
      {
        name: 'Without a closing it cannot hold',
        given: { gauges: { 'openai.ownMw': 1_500 } },
        posts: {},
        holds: false,
      },
      {
        name: 'Another mix of compute ends otherwise',
        given: { gauges: { 'openai.ownMw': 0 }, game: { contract: closedContract() } },
        posts: {},
        holds: false,
      },
    ],
  } satisfies Ending;
};

export const closedShared = make();
