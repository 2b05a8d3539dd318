import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Foundation’s first grants are awaited',
  body: 'A foundation that owns a quarter of a famous company has an office, a website and no grantees yet. Hospitals, schools and researchers have sent in more requests than it has staff to open.',
  choices: {
    full: {
      label: 'Fund a full first year',
      effect: 'Legitimacy +2, mission +2',
      cost: '$1.95B from the company to start it',
    },
    part: { label: 'Fund a first part', effect: 'Mission +2', cost: '$500M' },
    late: {
      label: 'Wait for the stock market',
      effect: 'Investors value the company higher for a year',
      cost: 'A 35% chance of impatience: legitimacy −3',
    },
  },
  factNote:
    'The OpenAI Foundation pledged $25B at the recapitalisation and planned at least $1B of grants in its first year; this start is simulated.',
};
