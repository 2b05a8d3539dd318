import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'A start-up for sale, and a clause in the way',
  body: 'The founders would join OpenAI tomorrow. Their lawyers have read the partnership’s licence, and do not like who else would get the code.',
  choices: {
    carve: {
      label: 'Pay Microsoft for an exception',
      effect: 'Capability +9, trust +1',
      cost: '$1.95B for the company and $1B for the exception',
    },
    buy: { label: 'Buy it as it is', effect: 'Capability +9', cost: '$1.95B; Microsoft’s own models +16' },
    drop: { label: 'Let it go', effect: 'Credibility +1, trust +3', cost: 'Staff −2; rivals’ best model +1' },
  },
  factNote:
    'The $3B purchase of Windsurf failed in July 2025 over Microsoft’s rights to its technology, and Google hired its chief; this purchase is simulated.',
};
