import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Grid operator cannot connect new halls in time',
  body: 'There is a building, there are chips, and there is a letter saying that the line to the substation will be ready two winters from now. Neighbours have begun to ask what the noise will be.',
  choices: {
    turbines: {
      label: 'Bring your own turbines',
      effect: 'Builds yield more for 5 quarters',
      cost: '$5.2B; legitimacy −2',
    },
    queue: {
      label: 'Wait in the queue',
      effect: 'Credibility +1; no extra cost',
      cost: 'Builds yield 7% less for 3 quarters',
    },
    shed: {
      label: 'Offer to shed load',
      effect: 'Legitimacy +2; a connection with conditions',
      cost: 'Builds yield a little less; confidence −2, trust −2',
    },
  },
  factNote:
    'Plans announced in 2025 added up to tens of gigawatts across the industry; this particular shortage of power is simulated.',
};
