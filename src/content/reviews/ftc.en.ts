import type { ReviewWords } from '../words.ts';

export const words: ReviewWords = {
  name: 'Federal Trade Commission',
  place: 'Washington',
  short: 'FTC',
  stages: {
    opened: 'Opened',
    questions: 'Questions',
    hearing: 'Hearing',
    conditions: 'Conditions',
    decision: 'Decision',
  },
  rulings: {
    cleared: 'Closed without action',
    'cleared-with-conditions': 'Closed with a warning',
    remedy: 'Remedy ordered',
    withdrawn: 'Complaint withdrawn',
  },
  commitments: {
    'soften-rights': 'No right over rival clouds beyond a preference',
    'open-channel': 'The API may be sold on other clouds',
    'free-hosting': 'Azure hosts rival labs freely',
  },
};
