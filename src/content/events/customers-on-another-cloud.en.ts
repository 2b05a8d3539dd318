import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Customers ask for OpenAI on another cloud',
  body: 'Three banks, an airline and a ministry send the same message in different words: they would buy more if they did not have to move house for it. Their data is where it is.',
  choices: {
    round: {
      label: 'Build a way around',
      effect: 'Demand grows 1.2% faster for 3 quarters',
      cost: 'Trust −3; a 40% chance it is called a breach: credibility −4',
    },
    public: { label: 'Say so in public', effect: 'Legitimacy +2; Microsoft’s −2', cost: 'Trust −3' },
    move: { label: 'Help them move to Azure', effect: 'Trust +3', cost: 'Demand grows 0.6% slower for 3 quarters' },
  },
  factNote:
    'After the amendment of April 2026 OpenAI’s models reached Amazon’s cloud within days; the customers here are simulated.',
};
