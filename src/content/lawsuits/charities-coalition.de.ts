import type { LawsuitWords } from '../words.ts';

export const words: LawsuitWords = {
  name: 'Wohltätigkeitsverbände gegen OpenAI',
  place: 'San Francisco',
  short: 'Verbände',
  stages: {
    complaint: 'Klageschrift',
    motions: 'Anträge',
    injunction: 'Anhörung zur einstweiligen Verfügung',
    verdict: 'Urteil',
  },
  outcomes: {
    dismissed: 'Abgewiesen',
    settled: 'Verglichen',
    damages: 'Schadensersatz zugesprochen',
    injunction: 'Vollzug untersagt',
    next: 'Geht weiter',
  },
};
