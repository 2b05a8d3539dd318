import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'The licence reaches the chip’s design',
  body: 'Consumer devices are left out of the licence; accelerators for data centres are not. Microsoft’s hardware team has asked for the files, and OpenAI’s has asked whether that is really how partners behave.',
  choices: {
    use: {
      label: 'Take the files',
      effect: 'Own models +8; builds yield more for 6 quarters',
      cost: '$3.25B; trust −2',
    },
    pay: { label: 'Pay for a joint team', effect: 'Own models +6, trust +2', cost: '$4.55B to OpenAI' },
    leave: { label: 'Leave it with them', effect: 'Trust +1, confidence +1', cost: 'Nothing learnt' },
  },
  factNote:
    'Microsoft said in November 2025 that its rights include OpenAI’s work on chips and systems, with consumer hardware left out; this request is simulated.',
};
