import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Give a model away?',
  body: 'Half the laboratory remembers what the first word of its name was meant to say. The other half has seen what competitors do with a free model within a month.',
  choices: {
    large: {
      label: 'Release a large one',
      effect: 'Legitimacy +2, mission +1',
      cost: 'Rivals’ best model +5; demand grows a little slower',
    },
    small: {
      label: 'Release a small one',
      effect: 'Legitimacy +2',
      cost: 'Rivals’ best model +1; a 30% chance of mockery: credibility −3',
    },
    keep: { label: 'Keep them closed', effect: 'Trust +3; demand grows a little faster', cost: 'Staff −1' },
  },
  factNote:
    'The contract of October 2025 allows OpenAI to release open models that meet criteria on capability; this release is simulated.',
};
