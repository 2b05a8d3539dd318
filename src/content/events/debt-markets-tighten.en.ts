import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Lenders grow wary of tenants without a rating',
  body: 'Two bond sales for data centres were pulled this week. The buildings are sound, the lenders say; it is the one name on every lease that they would like to understand better.',
  choices: {
    borrow: {
      label: 'Borrow while one can',
      effect: '$3B in notes now',
      cost: 'Interest of $200M a quarter for two years; credibility −2',
    },
    guarantee: {
      label: 'Buy a chip maker’s guarantee',
      effect: 'More offers for 3 quarters',
      cost: '$500M; trust −1: it asks for orders',
    },
    belt: { label: 'Tighten the belt', effect: 'Costs $300M a quarter lower for a year', cost: 'Staff −2' },
  },
  factNote:
    'A campus owner’s filing of 2026 treats OpenAI as a tenant below investment grade, and a chip maker guaranteed one campus; this week in the bond market is simulated.',
};
