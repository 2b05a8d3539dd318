import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Talks could fail, say people close to the talks',
  body: 'The old contract runs to 2030, the story reminds its readers, and one of the two could simply hold to it. Which one depends on the paragraph.',
  choices: {
    firm: {
      label: 'Say that you could walk',
      effect: 'Credibility +3; Microsoft’s investors are calmed: +1',
      cost: 'Trust −3',
    },
    warm: { label: 'Say that you will not', effect: 'Trust +5', cost: 'Credibility −1' },
    paper: { label: 'Publish what the old deal says', effect: 'Legitimacy +1', cost: '$100M; trust −1' },
  },
  factNote:
    'The Financial Times reported in June 2025 that Microsoft was ready to rely on the contract that ran to 2030; this story is simulated.',
};
