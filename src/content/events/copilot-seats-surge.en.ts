import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Copilot seats double in two quarters',
  body: 'Large employers are moving from pilots to whole departments, and evening traffic now looks like morning traffic. The product team asks for machines, for permission to raise the price, or for help from San Francisco.',
  choices: {
    serve: {
      label: 'Move machines to it',
      effect: '100 MW to own products; sales +$300M a quarter',
      cost: 'As many fewer for Azure’s customers',
    },
    price: { label: 'Raise the price', effect: 'Sales +$400M a quarter; confidence +2', cost: 'Legitimacy −1' },
    buy: {
      label: 'Buy answers from OpenAI',
      effect: 'Sales +$150M a quarter; trust +2',
      cost: '$3.25B paid to OpenAI',
    },
  },
  factNote:
    'Paid Microsoft 365 Copilot seats were reported at 15 million in January 2026 and over 30 million in July; this surge is simulated.',
};
