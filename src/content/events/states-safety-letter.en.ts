import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Two states ask how young users are protected',
  body: 'A joint letter tells the company that the review of its structure and the safety of its products are one conversation. It asks for measures, for dates, and for the name of whoever can stop a release.',
  choices: {
    checks: {
      label: 'Build age checks now',
      effect: 'Legitimacy +2; both states friendlier',
      cost: 'Demand grows 1.5% slower for 2 quarters',
    },
    panel: {
      label: 'Give a panel real powers',
      effect: 'Mission +2; California much friendlier',
      cost: '$300M; staff −1',
    },
    later: {
      label: 'Promise a report in spring',
      effect: 'Demand grows 0.8% faster meanwhile',
      cost: 'A 30% chance of headlines: legitimacy −3, states less friendly',
    },
  },
  factNote:
    'The attorneys general of California and Delaware wrote to OpenAI on the safety of young users on 5 September 2025, in connection with their review; what is asked here is simulated.',
};
