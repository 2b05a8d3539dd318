import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Copilot-Plätze verdoppeln sich in zwei Quartalen',
  body: 'Große Arbeitgeber gehen von Versuchen zu ganzen Abteilungen über, und abends sieht der Verkehr jetzt aus wie morgens. Das Produktteam bittet um Maschinen, um die Erlaubnis, den Preis zu erhöhen, oder um Hilfe aus San Francisco.',
  choices: {
    serve: {
      label: 'Maschinen dorthin verlegen',
      effect: '100\u00a0MW für eigene Produkte; Umsatz +300\u00a0Mio.\u00a0$ im Quartal',
      cost: 'Ebenso viele weniger für die Kunden von Azure',
    },
    price: {
      label: 'Den Preis erhöhen',
      effect: 'Umsatz +400\u00a0Mio.\u00a0$ im Quartal; Zuversicht +2',
      cost: 'Legitimität −1',
    },
    buy: {
      label: 'Antworten bei OpenAI einkaufen',
      effect: 'Umsatz +150\u00a0Mio.\u00a0$ im Quartal; Vertrauen +2',
      cost: '3,25\u00a0Mrd.\u00a0$ an OpenAI',
    },
  },
  factNote:
    'Über bezahlte Plätze von Microsoft 365 Copilot wurde im Januar 2026 mit 15 Millionen und im Juli mit über 30 Millionen berichtet; dieser Schub ist simuliert.',
};
