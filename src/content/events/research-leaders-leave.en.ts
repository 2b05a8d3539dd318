import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Three research leaders hand in their notice',
  body: 'They are staying in the same city, in the same field, with a lease on the same street. The announcement thanks everyone by first name. Their teams have not slept much since.',
  choices: {
    invest: { label: 'Invest in what they found', effect: 'Capability +4, staff +2', cost: '$1.55B' },
    counter: { label: 'Make a counter-offer', effect: 'Staff +5', cost: '$2B; mission −2: money talked' },
    bless: { label: 'Wish them well', effect: 'Legitimacy +2', cost: 'Rivals’ best model +2' },
  },
  factNote: 'At least a dozen executives and researchers left OpenAI in 2025; these departures are simulated.',
};
