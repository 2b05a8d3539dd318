import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Capacity shortage to last longer than forecast',
  body: 'The date on which supply was to meet demand has moved again. Sales teams have signed customers whom the machines cannot serve, and every megawatt given to one is taken from another.',
  choices: {
    openai: {
      label: 'OpenAI first',
      effect: '100 MW move to OpenAI; trust +4',
      cost: 'Other Azure sales $200M lower a quarter, for 3 quarters',
    },
    products: {
      label: 'Own products first',
      effect: '100 MW move to own products; sales +$250M a quarter',
      cost: 'Trust −2; less for other customers',
    },
    customers: {
      label: 'Paying customers first',
      effect: 'Other Azure sales +$200M a quarter, for 3 quarters',
      cost: 'A 40% chance that OpenAI complains: trust −5',
    },
  },
  factNote:
    'Microsoft’s finance chief said in July 2025 that the shortage would last at least to December, and it lasted longer; this allocation is simulated.',
};
