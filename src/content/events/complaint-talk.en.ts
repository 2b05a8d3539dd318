import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Partners said to weigh complaints against each other',
  body: 'Sources on one side speak of a nuclear option; sources on the other say that they have read the manual. Neither has filed anything. Both have lawyers who bill by the rumour.',
  choices: {
    deny: { label: 'Deny it firmly', effect: 'Trust +6', cost: 'A 15% chance of contradiction: credibility −4' },
    let: { label: 'Let it stand', effect: 'Legitimacy +1; the other side worries', cost: 'Trust −3' },
    call: {
      label: 'Call the other side',
      effect: 'Trust +2; staff or investors +1',
      cost: '$80M of lawyers; the threat is gone',
    },
  },
  factNote:
    'The Wall Street Journal reported in June 2025 that OpenAI’s executives had weighed accusing Microsoft of anticompetitive conduct; this story is simulated.',
};
