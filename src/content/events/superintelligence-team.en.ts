import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Free at last to build it alone',
  body: 'The old contract forbade the attempt until 2030. The new one does not, and a memorandum has gone round with a mission, a name and a list of people to hire, some of whom work for the partner.',
  choices: {
    team: { label: 'Found the team, hire stars', effect: 'Own models +16', cost: '$5.2B; trust −3; OpenAI’s staff −2' },
    outside: { label: 'Buy a small laboratory', effect: 'Own models +6', cost: '$1.95B' },
    products: {
      label: 'Put the people on products',
      effect: 'Sales +$150M a quarter; trust +2',
      cost: 'Own models stand still',
    },
  },
  factNote:
    'Microsoft formed a superintelligence team in November 2025 and said that the older contract had barred it from the attempt until 2030; this choice is simulated.',
};
