import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Kreditgeber werden bei Mietern ohne Rating vorsichtig',
  body: 'Zwei Anleihen für Rechenzentren wurden in dieser Woche zurückgezogen. Die Gebäude seien solide, sagen die Kreditgeber; nur den einen Namen, der auf jedem Mietvertrag steht, verstünden sie gern besser.',
  choices: {
    borrow: {
      label: 'Leihen, solange es geht',
      effect: '3\u00a0Mrd.\u00a0$ in Schuldscheinen jetzt',
      cost: 'Zwei Jahre lang 200\u00a0Mio.\u00a0$ Zinsen im Quartal; Glaubwürdigkeit −2',
    },
    guarantee: {
      label: 'Die Garantie eines Chipherstellers kaufen',
      effect: '3 Quartale lang mehr Angebote',
      cost: '500\u00a0Mio.\u00a0$; Vertrauen −1: Sie verlangt Bestellungen',
    },
    belt: {
      label: 'Den Gürtel enger schnallen',
      effect: 'Kosten ein Jahr lang 300\u00a0Mio.\u00a0$ niedriger im Quartal',
      cost: 'Belegschaft −2',
    },
  },
  factNote:
    'Eine Börsenunterlage eines Campus-Eigentümers von 2026 behandelt OpenAI als Mieter unterhalb der Anlagegüte, und für einen Campus bürgte ein Chiphersteller; diese Woche am Anleihemarkt ist simuliert.',
};
