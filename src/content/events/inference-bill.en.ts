import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'The bill for answers has quadrupled',
  body: 'Every new user is welcome and every new user asks longer questions. The finance team has plotted answers against income, and has asked the others to look at the plot for a moment without speaking.',
  choices: {
    tune: {
      label: 'Make answers cheaper',
      effect: 'Costs $450M a quarter lower for 6 quarters',
      cost: '$900M; training −1 for a quarter',
    },
    limit: {
      label: 'Limit free use',
      effect: 'Costs $600M a quarter lower for a year',
      cost: 'Demand grows 1.2% slower for 2 quarters; mission −1',
    },
    absorb: {
      label: 'Absorb it',
      effect: 'Demand grows 1% faster for 2 quarters; mission +1',
      cost: '$250M a quarter for a year',
    },
  },
  factNote:
    'OpenAI’s adjusted gross margin was reported at 33% for 2025 after inference costs quadrupled; this quarter’s bill is simulated.',
};
