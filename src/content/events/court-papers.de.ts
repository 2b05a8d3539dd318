import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Gerichtsakten zeigen, was Microsoft zu verdienen erwartete',
  body: 'Eine alte Folie, eine Tabelle und eine Spalte mit Renditen sind nun Beweisstücke. Für eine Wette, die sonst niemand einging, waren die Zahlen vernünftig; laut verlesen neben dem Wort Wohltätigkeit klingen sie anders.',
  choices: {
    own: {
      label: 'Zu den Zahlen stehen',
      effect: 'Glaubwürdigkeit +2, Zuversicht +4',
      cost: 'Legitimität −1',
    },
    seal: {
      label: 'Den Rest versiegeln lassen',
      effect: 'Vertrauen +6: Auch die Seiten von OpenAI bleiben zu',
      cost: '40\u00a0Mio.\u00a0$; zu 20\u00a0% abgelehnt: Legitimität −2',
    },
    whole: {
      label: 'Die ganze Geschichte veröffentlichen',
      effect: 'Legitimität +1, Glaubwürdigkeit +1',
      cost: 'Vertrauen −3: Es ist auch die Geschichte von OpenAI',
    },
  },
  factNote:
    'Beweise im Prozess von 2026 bezifferten die von Microsoft erwartete Rendite auf 92\u00a0Mrd.\u00a0$ oder mehr und seine Kosten auf über 100\u00a0Mrd.\u00a0$; dieses Beweisstück ist simuliert.',
};
