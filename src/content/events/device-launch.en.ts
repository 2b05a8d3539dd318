import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'A device without a screen',
  body: 'It listens, it glows, it fits a shirt pocket. The contract keeps such things out of Microsoft’s licence, which is one reason why they exist; the other is that somebody might want one.',
  choices: {
    build: {
      label: 'Build it and sell it',
      effect: 'Demand grows 1.6% faster for a year; staff +1',
      cost: '$2B; a 40% chance of poor reviews: credibility −4',
    },
    partner: {
      label: 'Sell it through Microsoft',
      effect: '$1.05B for the rights; trust +3',
      cost: 'Staff −2, credibility −1',
    },
    wait: { label: 'Put it off a year', effect: 'Mission and credibility +2', cost: 'Staff −2' },
  },
  factNote:
    'The contract of October 2025 leaves consumer hardware out of Microsoft’s rights; this device is simulated.',
};
