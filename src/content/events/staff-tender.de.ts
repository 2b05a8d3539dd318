import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Die Belegschaft wünscht sich eine weitere Gelegenheit zum Verkauf',
  body: 'Häuser kosten, was Häuser kosten, und Papier ist Papier. Ein Rückkauf ließe die Leute zum letzten Preis an fremde Investoren verkaufen; jeder Anteil, den sie verkaufen, ist einer, den das Unternehmen in diesem Jahr nicht verkaufen kann.',
  choices: {
    large: {
      label: 'Einen großen Verkauf veranstalten',
      effect: 'Belegschaft +4',
      cost: 'Nächste Runden 2 Quartale lang kleiner; Legitimität −2',
    },
    small: {
      label: 'Einen kleinen veranstalten',
      effect: 'Belegschaft +2',
      cost: '400\u00a0Mio.\u00a0$ an Gebühren; niemand ist ganz zufrieden',
    },
    later: {
      label: 'Ihn verschieben',
      effect: 'Ein Jahr lang höhere Bewertung; Glaubwürdigkeit +1',
      cost: 'Belegschaft −3',
    },
  },
  factNote:
    'Heutige und frühere Beschäftigte verkauften im Oktober 2025 Anteile für 6,6\u00a0Mrd.\u00a0$ bei einer Bewertung von 500\u00a0Mrd.\u00a0$; dieser Verkauf ist simuliert.',
};
