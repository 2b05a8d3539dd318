import type { LawsuitWords } from '../words.ts';

export const words: LawsuitWords = {
  name: 'Verlage gegen OpenAI und Microsoft',
  place: 'New York',
  short: 'Verlage',
  stages: {
    complaint: 'Klageschrift',
    motions: 'Anträge',
    discovery: 'Beweiserhebung',
    trial: 'Hauptverhandlung',
    verdict: 'Urteil',
    appeal: 'Berufung',
  },
  outcomes: {
    dismissed: 'Abgewiesen',
    settled: 'Verglichen',
    damages: 'Schadensersatz zugesprochen',
    next: 'Geht weiter',
    stays: 'Vertagt',
  },
};
