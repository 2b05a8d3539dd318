import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Second chip maker offers warrants for orders',
  body: 'For every gigawatt ordered, a slice of the supplier itself, almost free, which grows in worth if the orders are believed. Sceptics draw a circle with arrows and ask where the money enters.',
  choices: {
    take: {
      label: 'Take warrants for orders',
      effect: '$1.55B from selling the first slice; more offers for 3 quarters',
      cost: '$200M of orders due in each of 6 quarters',
    },
    cash: { label: 'Order fewer, for cash', effect: 'Training +1 a quarter for 5 quarters', cost: '$1.55B now' },
    pass: { label: 'Pass', effect: 'Trust +2, credibility +2', cost: 'No second source of chips' },
  },
  factNote:
    'AMD gave OpenAI a warrant for up to 160 million shares in October 2025 against orders of 6 GW; this offer is simulated.',
};
