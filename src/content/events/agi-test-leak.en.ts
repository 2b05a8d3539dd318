import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'General intelligence, defined in dollars',
  body: 'A clause thought to describe a machine turns out to describe a profit. Philosophers are amused, engineers are not, and late-night hosts have their opening line for a week.',
  choices: {
    defend: { label: 'Defend the clause', effect: 'Credibility and trust +2', cost: 'Legitimacy −1' },
    science: {
      label: 'Ask scientists for a better test',
      effect: 'Legitimacy +1',
      cost: '$150M; trust −2: it reopens the clause',
    },
    shrug: {
      label: 'Say nothing',
      effect: 'Trust +4',
      cost: 'A 30% chance it sticks: mission (OpenAI) or confidence (Microsoft) −3',
    },
  },
  factNote:
    'The 2023 agreement was reported to tie general intelligence partly to about $100B of profit; it was never published, and this story is simulated.',
};
