import type { ReviewWords } from '../words.ts';

export const words: ReviewWords = {
  name: 'Generalstaatsanwaltschaft von Delaware',
  place: 'Wilmington',
  short: 'Delaware',
  stages: {
    opened: 'Eröffnet',
    questions: 'Fragen',
    hearing: 'Anhörung',
    conditions: 'Auflagen',
    decision: 'Entscheidung',
  },
  rulings: {
    cleared: 'Kein Einwand',
    'cleared-with-conditions': 'Kein Einwand, mit Auflagen',
    objected: 'Einwand',
  },
  commitments: {
    'keep-majority': 'Die gemeinnützige Organisation behält ihre Mehrheit',
    'foundation-floor': 'Die Stiftung hält mindestens 26\u00a0%',
    'safety-veto': 'Der Sicherheitsausschuss darf eine Veröffentlichung anhalten',
  },
};
