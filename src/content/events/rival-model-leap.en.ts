import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Rival laboratory takes the lead',
  body: 'The rankings turned overnight: a competitor’s new model is ahead on code, on mathematics and on the test that everyone said was out of reach. Customers have begun to ask for comparisons.',
  choices: {
    rush: {
      label: 'Release what is ready',
      effect: 'Up to 16 points go on sale; demand grows 1.5% faster for 2 quarters',
      cost: 'Mission −2; a 30% chance of a flaw: legitimacy −2',
    },
    retrain: { label: 'Rent machines, retrain', effect: 'Training +2 a quarter for 3 quarters', cost: '$1.95B now' },
    calm: {
      label: 'Keep to the plan',
      effect: 'Mission +1, credibility +1',
      cost: 'Demand grows 1% slower for 2 quarters',
    },
  },
  factNote:
    'By mid-2026 a rival, Anthropic, was valued at $965B, above OpenAI’s own last round; which rival leaps here, and when, is simulated.',
};
