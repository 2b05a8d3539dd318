import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Endlich frei, es allein zu bauen',
  body: 'Der alte Vertrag verbot den Versuch bis 2030. Der neue nicht, und ein Rundschreiben mit einem Auftrag, einem Namen und einer Liste von Leuten macht die Runde, von denen einige beim Partner arbeiten.',
  choices: {
    team: {
      label: 'Das Team gründen, Stars einstellen',
      effect: 'Eigene Modelle +16',
      cost: '5,2\u00a0Mrd.\u00a0$; Vertrauen −3; Belegschaft von OpenAI −2',
    },
    outside: {
      label: 'Ein kleines Labor kaufen',
      effect: 'Eigene Modelle +6',
      cost: '1,95\u00a0Mrd.\u00a0$',
    },
    products: {
      label: 'Die Leute an die Produkte setzen',
      effect: 'Umsatz +150\u00a0Mio.\u00a0$ im Quartal; Vertrauen +2',
      cost: 'Eigene Modelle stehen still',
    },
  },
  factNote:
    'Microsoft bildete im November 2025 ein Team für Superintelligenz und sagte, der ältere Vertrag habe ihm den Versuch bis 2030 verwehrt; diese Wahl ist simuliert.',
};
