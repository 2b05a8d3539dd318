import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Ein Kunde, fast die Hälfte des Auftragsbestands',
  body: 'Analysten haben den vertraglichen Auftragsbestand zerlegt und auf zu vielen Seiten denselben Namen gefunden. Ihre Frage ist einfach: Was bleibt, wenn OpenAI nicht zahlen kann oder lieber jemand anderen bezahlt?',
  choices: {
    disclose: {
      label: 'Die Aufteilung veröffentlichen',
      effect: 'Glaubwürdigkeit +4; beruhigen die Zahlen, Zuversicht +5',
      cost: 'Vertrauen −1; zu 30\u00a0% beunruhigen sie: Zuversicht −5',
    },
    diversify: {
      label: 'Modelle konkurrierender Labore einkaufen',
      effect: 'Aufgenommene Modelle +5, Zuversicht +3',
      cost: '1,95\u00a0Mrd.\u00a0$; Vertrauen −4',
    },
    buyback: {
      label: 'Geld an die Aktionäre zurückgeben',
      effect: 'Zuversicht +6',
      cost: '6\u00a0Mrd.\u00a0$, die nichts bauen werden',
    },
  },
  factNote:
    'Im Januar 2026 berichtete Microsoft, dass rund 45\u00a0% eines Auftragsbestands von 625\u00a0Mrd.\u00a0$ von OpenAI stammten, und seine Aktie fiel um rund 10\u00a0%; die Antworten sind simuliert.',
};
