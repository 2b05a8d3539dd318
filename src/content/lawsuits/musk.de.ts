import type { LawsuitWords } from '../words.ts';

export const words: LawsuitWords = {
  name: 'Musk gegen OpenAI',
  place: 'Oakland',
  short: 'Musk',
  stages: {
    complaint: 'Klageschrift',
    motions: 'Anträge',
    discovery: 'Beweiserhebung',
    injunction: 'Anhörung zur einstweiligen Verfügung',
    trial: 'Hauptverhandlung',
    verdict: 'Urteil',
    appeal: 'Berufung',
  },
  outcomes: {
    dismissed: 'Abgewiesen',
    settled: 'Verglichen',
    damages: 'Schadensersatz zugesprochen',
    injunction: 'Vollzug untersagt',
    unwinding: 'Umwandlung rückgängig gemacht',
    next: 'Geht weiter',
    stays: 'Vertagt',
  },
};
