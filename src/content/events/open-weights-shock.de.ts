import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Ein kostenloses Modell aus dem Ausland zieht mit den bezahlten gleich',
  body: 'Jeder darf es herunterladen, betreiben und ändern, und bis zum Wochenende hatten es Zehntausende getan. Seine Hersteller sagen, was das Training gekostet habe; niemand glaubt die Zahl, und alle wiederholen sie.',
  choices: {
    host: {
      label: 'Binnen Tagen aufnehmen',
      effect: 'Aufgenommene Modelle +5',
      cost: 'Legitimität −2, Vertrauen −2',
    },
    cut: {
      label: 'Die Preise senken',
      effect: 'Umsatz +250\u00a0Mio.\u00a0$ im Quartal, weil Kunden bleiben',
      cost: '2,6\u00a0Mrd.\u00a0$ an Rabatten; Zuversicht −2',
    },
    warn: {
      label: 'Kunden davor warnen',
      effect: 'Vertrauen +3; Glaubwürdigkeit +1, wenn man es beherzigt',
      cost: 'Zu 35\u00a0% klingt es nach Abschottung: Legitimität −2',
    },
  },
  factNote:
    'Der Katalog von Azure führt seit 2025 offene Modelle aus mehreren Ländern, insgesamt mehr als 1.900; dieser Neuling ist simuliert.',
};
