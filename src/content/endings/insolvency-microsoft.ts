import type { Ending } from '../../engine/rulebook.ts';

/** Microsoft could not pay. */
export const insolvencyMicrosoft = {
  id: 'insolvency-microsoft',
  holds: ({ game }) => game.ending === 'insolvency-microsoft',
  numbers: {},
  examples: [
    {
      name: 'When Microsoft cannot pay, the game ends here',
      given: { game: { ending: 'insolvency-microsoft' } },
      posts: {},
      holds: true,
    },
    {
      name: 'OpenAI’s insolvency is another end',
      given: { game: { ending: 'insolvency-openai' } },
      posts: {},
      holds: false,
    },
    { name: 'Spending alone is no insolvency', given: { money: { microsoft: 100 } }, posts: {}, holds: false },
  ],
} satisfies Ending;
