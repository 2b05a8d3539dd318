import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Will OpenAI stay in California?',
  body: 'The state’s lawyers have not asked in writing. Their question arrives through friends, reporters and one lunch: if the review ends well, does the company stay where its charity was founded?',
  choices: {
    promise: {
      label: 'Promise to stay',
      effect: 'California much friendlier for 4 quarters; legitimacy +1',
      cost: 'Costs $90M a quarter higher for two years',
    },
    exit: {
      label: 'Promise, with small print',
      effect: 'California friendlier; staff +1',
      cost: 'A 35% chance that it is read: credibility −5',
    },
    options: {
      label: 'Let other states bid',
      effect: 'Costs $200M a quarter lower for a year; credibility +2',
      cost: 'California less friendly for 4 quarters',
    },
  },
  factNote:
    'The Wall Street Journal reported that a promise to stay in California was decisive in the state’s review in October 2025; this exchange is simulated.',
};
