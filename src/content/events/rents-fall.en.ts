import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Compute rents fall for the first time in three years',
  body: 'Halls ordered in the rush are finishing together, and a few are finishing empty. Brokers who never returned calls now send fruit baskets.',
  choices: {
    talk: {
      label: 'Reopen old leases',
      effect: '$1.6B back from landlords',
      cost: 'Credibility −2: a signature was a signature',
    },
    take: { label: 'Rent spare machines', effect: 'Training +2 a quarter for 3 quarters', cost: '$1.95B' },
    wait: { label: 'Wait for better offers', effect: 'More offers for 3 quarters', cost: 'Nothing yet in hand' },
  },
  factNote:
    'Contracts of 2025 and 2026 imply rents between about $6B and $13B for a gigawatt and year; this fall is simulated.',
};
