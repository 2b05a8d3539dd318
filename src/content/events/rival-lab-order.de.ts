import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Konkurrierendes Labor bietet einen Auftrag über dreißig Milliarden',
  body: 'Es will Kapazität in Gigawatt, einen Platz im Katalog von Azure und einen Scheck. Im Tausch bringt es das eine, wonach die Anleger von Redmond in jeder Sitzung fragen: einen zweiten Namen.',
  choices: {
    invest: {
      label: 'Investieren und aufnehmen',
      effect: 'Anteil von 1,95\u00a0Mrd.\u00a0$, aufgenommene Modelle +4',
      cost: '5,2\u00a0Mrd.\u00a0$; 80\u00a0MW zurückgelegt; Vertrauen −4',
    },
    sell: {
      label: 'Nur Kapazität verkaufen',
      effect: 'Aufgenommene Modelle +2; übriger Umsatz von Azure 5 Quartale lang +650\u00a0Mio.\u00a0$',
      cost: 'Vertrauen −2, Zuversicht −1',
    },
    refuse: {
      label: 'Ablehnen und es OpenAI sagen',
      effect: 'Vertrauen +5, Glaubwürdigkeit +2',
      cost: 'Zuversicht −1',
    },
  },
  factNote:
    'Im November 2025 sagte Microsoft zu, bis zu 5\u00a0Mrd.\u00a0$ in Anthropic zu investieren, das Azure für 30\u00a0Mrd.\u00a0$ bestellte; dieser Auftrag ist simuliert.',
};
