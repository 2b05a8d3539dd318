import type { ReviewWords } from '../words.ts';

export const words: ReviewWords = {
  name: 'Federal Trade Commission',
  place: 'Washington',
  short: 'FTC',
  stages: {
    opened: 'Eröffnet',
    questions: 'Fragen',
    hearing: 'Anhörung',
    conditions: 'Auflagen',
    decision: 'Entscheidung',
  },
  rulings: {
    cleared: 'Ohne Maßnahme eingestellt',
    'cleared-with-conditions': 'Mit einer Warnung eingestellt',
    remedy: 'Abhilfe angeordnet',
    withdrawn: 'Beschwerde zurückgezogen',
  },
  commitments: {
    'soften-rights': 'Kein Recht gegenüber anderen Clouds, das über eine Bevorzugung hinausgeht',
    'open-channel': 'Die API darf auf anderen Clouds verkauft werden',
    'free-hosting': 'Azure nimmt konkurrierende Labore frei auf',
  },
};
