import type { LawsuitWords } from '../words.ts';

export const words: LawsuitWords = {
  name: 'Frühere Beschäftigte gegen OpenAI',
  place: 'San Francisco',
  short: 'Ehemalige',
  stages: {
    complaint: 'Klageschrift',
    discovery: 'Beweiserhebung',
    verdict: 'Urteil',
  },
  outcomes: {
    dismissed: 'Abgewiesen',
    settled: 'Verglichen',
    damages: 'Schadensersatz zugesprochen',
    next: 'Geht weiter',
  },
};
