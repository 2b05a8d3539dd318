import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Konkurrierendes Labor übernimmt die Führung',
  body: 'Über Nacht haben sich die Ranglisten gedreht: Das neue Modell eines Wettbewerbers liegt vorn bei Code, bei Mathematik und bei dem Test, der als unerreichbar galt. Kunden verlangen nun Vergleiche.',
  choices: {
    rush: {
      label: 'Freigeben, was fertig ist',
      effect: 'Bis zu 16 Punkte gehen in den Verkauf; Nachfrage wächst 2 Quartale lang 1,5\u00a0% schneller',
      cost: 'Mission −2; zu 30\u00a0% ein Fehler: Legitimität −2',
    },
    retrain: {
      label: 'Maschinen mieten, neu trainieren',
      effect: 'Training 3 Quartale lang +2 im Quartal',
      cost: '1,95\u00a0Mrd.\u00a0$ jetzt',
    },
    calm: {
      label: 'Beim Plan bleiben',
      effect: 'Mission +1, Glaubwürdigkeit +1',
      cost: 'Nachfrage wächst 2 Quartale lang 1\u00a0% langsamer',
    },
  },
  factNote:
    'Bis Mitte 2026 war ein Konkurrent, Anthropic, mit 965\u00a0Mrd.\u00a0$ bewertet, höher als OpenAI in seiner eigenen letzten Runde; welcher Konkurrent hier vorprescht und wann, ist simuliert.',
};
