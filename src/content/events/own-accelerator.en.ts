import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'OpenAI’s first chip comes back from the factory',
  body: 'It runs cool, it runs the models, and it is a year behind the best that money can buy. The engineers want to begin the next one before lunch.',
  choices: {
    next: { label: 'Fund the next generation', effect: 'Training +2 a quarter for 4 quarters', cost: '$2B' },
    share: {
      label: 'Put it in Microsoft’s halls',
      effect: 'Microsoft pays $500M; trust +1',
      cost: 'Microsoft’s own models +8',
    },
    pause: { label: 'Pause the programme', effect: 'Costs $450M a quarter lower for 5 quarters', cost: 'Staff −1' },
  },
  factNote:
    'OpenAI and Broadcom announced 10 GW of custom accelerators in October 2025 and showed a first chip in June 2026; these choices are simulated.',
};
