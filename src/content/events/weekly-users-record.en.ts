import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'A tenth of humanity, weekly',
  body: 'The counter on the office wall has gained a digit’s worth of attention. Most of those people pay nothing, and three departments have three ideas about what they are for.',
  choices: {
    sell: {
      label: 'Ask more of them to pay',
      effect: 'Demand grows 1.2% faster for 3 quarters; staff +2',
      cost: 'Legitimacy −1',
    },
    schools: { label: 'Give it to schools', effect: 'Mission +1, legitimacy +1', cost: '$1.55B of service' },
    offices: {
      label: 'Win offices as customers',
      effect: 'Demand grows 3% faster for 3 quarters',
      cost: '$300M; legitimacy −1: schools wait',
    },
  },
  factNote:
    'Weekly users passed 800 million in October 2025, with five million paying business users in August; this record is simulated.',
};
