import type { Ending } from '../../engine/rulebook.ts';

/** OpenAI could not pay. */
export const insolvencyOpenai = {
  id: 'insolvency-openai',
  holds: ({ game }) => game.ending === 'insolvency-openai',
  numbers: {},
  examples: [
    {
      name: 'When OpenAI cannot pay, the game ends here',
      given: { game: { ending: 'insolvency-openai' } },
      posts: {},
      holds: true,
    },
    {
      name: 'Microsoft’s insolvency is another end',
      given: { game: { ending: 'insolvency-microsoft' } },
      posts: {},
      holds: false,
    },
    { name: 'Debt alone is no insolvency', given: { gauges: { 'openai.creditUsdM': 4_000 } }, posts: {}, holds: false },
  ],
} satisfies Ending;
