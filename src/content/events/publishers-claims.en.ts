import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Publishers present their bill',
  body: 'A group of newspapers and book publishers has put a figure on years of reading. They name both companies, since one trained the models and the other sold the answers.',
  choices: {
    license: {
      label: 'Buy licences',
      effect: 'Legitimacy +1; all lawsuits get weaker for a year',
      cost: '$1.55B for OpenAI, $5B for Microsoft',
    },
    fight: {
      label: 'Fight it',
      effect: 'If it goes well, credibility +5',
      cost: '$40M; a 30% chance of legitimacy −3 and stronger plaintiffs',
    },
    filter: {
      label: 'Filter their work out',
      effect: 'OpenAI: mission +3; Microsoft: legitimacy +1',
      cost: 'OpenAI: training −1 for 3 quarters; Microsoft: product sales −$150M',
    },
  },
  factNote:
    'The New York Times sued OpenAI and Microsoft in December 2023, and the main claims survived in 2025; this bill is simulated.',
};
