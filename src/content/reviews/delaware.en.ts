import type { ReviewWords } from '../words.ts';

export const words: ReviewWords = {
  name: 'Delaware’s attorney general',
  place: 'Wilmington',
  short: 'Delaware',
  stages: {
    opened: 'Opened',
    questions: 'Questions',
    hearing: 'Hearing',
    conditions: 'Conditions',
    decision: 'Decision',
  },
  rulings: {
    cleared: 'No objection',
    'cleared-with-conditions': 'No objection, with conditions',
    objected: 'Objection',
  },
  commitments: {
    'keep-majority': 'The nonprofit keeps its majority',
    'foundation-floor': 'The foundation holds at least 26%',
    'safety-veto': 'The safety committee may halt a release',
  },
};
