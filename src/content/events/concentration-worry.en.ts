import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'One customer, nearly half of the order book',
  body: 'Analysts have taken the list of signed orders apart and found the same name on too many pages. Their question is simple: what is left if OpenAI cannot pay, or would rather pay somebody else?',
  choices: {
    disclose: {
      label: 'Publish the split',
      effect: 'Credibility +4; if the figures calm, confidence +5',
      cost: 'Trust −1; a 30% chance that they alarm: confidence −5',
    },
    diversify: {
      label: 'Buy models from rival labs',
      effect: 'Hosted models +5, confidence +3',
      cost: '$1.95B; trust −4',
    },
    buyback: { label: 'Return cash to shareholders', effect: 'Confidence +6', cost: '$6B that will build nothing' },
  },
  factNote:
    'In January 2026 Microsoft reported that about 45% of a $625B backlog came from OpenAI, and its shares fell about 10%; the answers are simulated.',
};
