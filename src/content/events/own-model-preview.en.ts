import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'In-house model surprises its makers',
  body: 'Trained on a fraction of the usual chips, it ranks in the middle of the public rankings, which is higher than the people who paid for it had bet. They ask for ten times the machines.',
  choices: {
    scale: { label: 'Give them the machines', effect: 'Own models +10', cost: '$6B; trust −3' },
    niche: { label: 'Keep it to speech and search', effect: 'Own models +6', cost: '$1.55B' },
    shelve: {
      label: 'Sell the machines’ time',
      effect: '$2.5B of sales; trust +4',
      cost: 'Confidence −1; nothing learnt',
    },
  },
  factNote:
    'Microsoft showed its first in-house foundation model in August 2025, trained on about 15,000 chips, and planned clusters several times larger; this surprise is simulated.',
};
