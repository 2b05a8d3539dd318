import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Chip maker offers a letter of intent',
  body: 'Ten gigawatts of systems, an investment released gigawatt by gigawatt, and no binding schedule. Bankers call it a vote of confidence. Engineers ask which of the gigawatts have an address.',
  choices: {
    letter: {
      label: 'Sign the letter',
      effect: 'Higher valuation and more cloud offers for 4 quarters',
      cost: 'Trust −1; a 40% chance that its emptiness shows: credibility −5',
    },
    order: { label: 'Make a smaller, firm order', effect: 'Training +2 a quarter for 3 quarters', cost: '$1.95B now' },
    decline: { label: 'Decline for now', effect: 'Trust +3', cost: 'Staff −1; no better systems' },
  },
  factNote:
    'Nvidia signed a letter of intent in September 2025 for 10 GW and up to $100B; it never became binding and an equity stake took its place. This offer is simulated.',
};
