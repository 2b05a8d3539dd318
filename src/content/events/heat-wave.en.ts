import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Heat wave strains southern data centres',
  body: 'For nine days the nights do not cool. Operators must choose which halls to slow down before the weather chooses for them, and every hall has a name on the door.',
  choices: {
    clients: { label: 'Slow other customers', effect: 'Trust +2', cost: '$1.15B of credits' },
    partner: { label: 'Slow OpenAI’s training', effect: 'Confidence +2: no customer notices', cost: 'Trust −2' },
    run: {
      label: 'Run everything',
      effect: 'If it holds, confidence +5',
      cost: 'A 25% chance of failures: legitimacy −2, trust −1',
    },
  },
  factNote:
    'Microsoft planned to grow its AI capacity by about 80% in a year, much of it in warm states; this heat wave is simulated.',
};
