import type { ReviewWords } from '../words.ts';

export const words: ReviewWords = {
  name: 'California’s attorney general',
  place: 'Sacramento',
  short: 'California',
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
    'safety-veto': 'The safety committee may halt a release',
    disclose: 'Safety results are shared before release',
    'tests-first': 'Joint tests before every release',
    'foundation-floor': 'The foundation holds at least 26%',
  },
};
