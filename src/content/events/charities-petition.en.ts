import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Charities petition the attorneys general over OpenAI',
  body: 'A coalition of foundations and community groups says that assets built as a charity must stay with the public. It asks both states to stop the conversion until an independent valuation is on the table.',
  choices: {
    pledge: {
      label: 'Pledge to their funds',
      effect: 'Mission +3, legitimacy +2; reviewers are kinder for 2 quarters',
      cost: '$2B owed, an eighth of it each quarter',
    },
    talks: {
      label: 'Open talks',
      effect: 'Mission +1; a 45% chance of legitimacy +4',
      cost: '$60M; otherwise legitimacy −1',
    },
    counsel: {
      label: 'Answer through counsel',
      effect: 'Credibility +5; investors value the company higher for a year',
      cost: 'A 30% chance that it spreads: legitimacy −3, reviewers less friendly',
    },
  },
  factNote:
    'Coalitions of charities wrote to the attorneys general in January and April 2025 about up to $300B of charitable assets; what follows here is simulated.',
};
