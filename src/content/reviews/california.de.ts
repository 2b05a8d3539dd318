import type { ReviewWords } from '../words.ts';

export const words: ReviewWords = {
  name: 'Generalstaatsanwaltschaft von Kalifornien',
  place: 'Sacramento',
  short: 'Kalifornien',
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
    'safety-veto': 'Der Sicherheitsausschuss darf eine Veröffentlichung anhalten',
    disclose: 'Sicherheitsbefunde werden vor der Veröffentlichung geteilt',
    'tests-first': 'Gemeinsame Tests vor jeder Veröffentlichung',
    'foundation-floor': 'Die Stiftung hält mindestens 26\u00a0%',
  },
};
