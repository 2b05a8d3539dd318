import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Who shall say whether a machine is general?',
  body: 'The contract asks for independent experts. There are perhaps forty people who would do, thirty of whom have been paid by one of the parties and nine of whom are founding rivals.',
  choices: {
    scholars: { label: 'Propose independent scholars', effect: 'Legitimacy +2', cost: 'Trust −2: it was not agreed' },
    own: { label: 'Propose your own names', effect: 'Credibility +3; your people or investors +1', cost: 'Trust −3' },
    balanced: {
      label: 'Negotiate a balanced list',
      effect: 'Trust +6, legitimacy +1',
      cost: '$150M; no name of your own',
    },
  },
  factNote:
    'The contract of October 2025 provided for an independent panel whose members were never made public; this choice is simulated.',
};
