import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Rival model beats the house brand at spreadsheets',
  body: 'In blind tests users of the office assistant prefer answers from a laboratory that is not the partner. The difference is small, steady, and known to everyone who was in the room.',
  choices: {
    route: { label: 'Offer users both', effect: 'Hosted models +4; sales +$80M a quarter', cost: '$2.6B; trust −3' },
    blend: {
      label: 'Route quietly',
      effect: 'Hosted models +3',
      cost: '$1.05B; a 25% chance that OpenAI notices: trust −5',
    },
    stay: { label: 'Stay with OpenAI', effect: 'Trust +3', cost: 'Sales −$60M a quarter' },
  },
  factNote:
    'Microsoft was reported in September 2025 to bring Anthropic’s models into parts of its office assistant; the test here is simulated.',
};
