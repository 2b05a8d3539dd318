import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Delaware hires a bank to value the nonprofit',
  body: 'The state no longer wants to take anyone’s word for what control is worth. Its bankers ask for projections, for the old profit ladder, and for the drafts exchanged with Microsoft.',
  choices: {
    open: {
      label: 'Open the books',
      effect: 'Delaware friendlier for 3 quarters; credibility +2',
      cost: 'Trust −2: the drafts are Microsoft’s too',
    },
    bank: {
      label: 'Commission your own bank',
      effect: 'Higher valuation; a 70% chance that Delaware is convinced',
      cost: '$400M; otherwise credibility −2',
    },
    slow: { label: 'Answer slowly, with Microsoft', effect: 'Trust +2', cost: 'Delaware less friendly for 3 quarters' },
  },
  factNote:
    'Delaware’s attorney general was reported in May 2025 to have hired an investment bank to value the nonprofit’s stake; the requests here are simulated.',
};
