import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Zweiter Chiphersteller bietet Optionsscheine für Bestellungen',
  body: 'Für jedes bestellte Gigawatt ein Stück vom Lieferanten selbst, fast umsonst, das im Wert steigt, wenn man an die Bestellungen glaubt. Skeptiker zeichnen einen Kreis mit Pfeilen und fragen, wo das Geld hineinkommt.',
  choices: {
    take: {
      label: 'Optionsscheine für Bestellungen nehmen',
      effect: '1,55\u00a0Mrd.\u00a0$ aus dem Verkauf des ersten Stücks; 3 Quartale lang mehr Angebote',
      cost: '200\u00a0Mio.\u00a0$ an Bestellungen, fällig in jedem von 6 Quartalen',
    },
    cash: {
      label: 'Weniger bestellen, gegen bar',
      effect: 'Training 5 Quartale lang +1 im Quartal',
      cost: '1,55\u00a0Mrd.\u00a0$ jetzt',
    },
    pass: {
      label: 'Verzichten',
      effect: 'Vertrauen +2, Glaubwürdigkeit +2',
      cost: 'Keine zweite Quelle für Chips',
    },
  },
  factNote:
    'AMD gab OpenAI im Oktober 2025 gegen Bestellungen von 6\u00a0GW einen Optionsschein auf bis zu 160 Millionen Aktien; dieses Angebot ist simuliert.',
};
