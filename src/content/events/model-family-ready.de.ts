import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Sieben eigene Modelle',
  body: 'Klein, groß, eines, das spricht, eines, das zeichnet: Die Familie ist bereit für die Frühjahrskonferenz. Das Marketing will sie in jedem Produkt. Die Partnerabteilung will zuerst die Rede lesen.',
  choices: {
    launch: {
      label: 'In die Produkte bringen',
      effect: 'Umsatz +300\u00a0Mio.\u00a0$ im Quartal; Glaubwürdigkeit +2',
      cost: 'Vertrauen −2; zu 25\u00a0% schlechte Vergleiche: Legitimität −2',
    },
    sell: {
      label: 'Auf Azure verkaufen',
      effect: 'Übriger Umsatz von Azure 5 Quartale lang +400\u00a0Mio.\u00a0$; Zuversicht +2',
      cost: 'Vertrauen −2',
    },
    keep: {
      label: 'Weiter trainieren',
      effect: 'Eigene Modelle +10, Vertrauen +1',
      cost: 'Zuversicht −1',
    },
  },
  factNote: 'Microsoft stellte im Juni 2026 sieben eigene Modelle vor; diese Vorstellung ist simuliert.',
};
