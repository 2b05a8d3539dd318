import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'A trillion dollars of promises, added up',
  body: 'A reader with a spreadsheet has put letters of intent, options and firm contracts in one column. The sum is a hundred times the company’s yearly income, and by evening it has a name of its own.',
  choices: {
    stand: {
      label: 'Stand by the total',
      effect: 'Higher valuation and more offers for 3 quarters',
      cost: 'A 40% chance that sceptics win: credibility −4',
    },
    dates: { label: 'Publish dates and conditions', effect: 'Credibility +3', cost: 'Fewer offers for 3 quarters' },
    quiet: { label: 'Let partners answer', effect: 'Trust +4', cost: 'A 30% chance of rumours: legitimacy −3' },
  },
  factNote:
    'OpenAI’s total commitments were put at about $1.4T for 30 GW in autumn 2025, a sum that mixes contracts with letters of intent; the reader here is simulated.',
};
