import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Eine Einladung zur nächsten Runde',
  body: 'Der größte Inhaber von außen darf seinen Anteil halten, frühe Investoren auskaufen oder sich verwässern lassen. Die Banker hätten gern eine Antwort, bevor sie die Namen drucken.',
  choices: {
    join: {
      label: 'Geld einlegen',
      effect: 'Vertrauen +5, Glaubwürdigkeit +1; OpenAI ist um die Summe mehr wert',
      cost: '6\u00a0Mrd.\u00a0$ an OpenAI',
    },
    buy: {
      label: 'Anteile früher Investoren kaufen',
      effect: 'Anteile für 3,9\u00a0Mrd.\u00a0$ zur letzten Bewertung',
      cost: '3,9\u00a0Mrd.\u00a0$',
    },
    decline: {
      label: 'Ablehnen',
      effect: 'Zuversicht +3',
      cost: 'Vertrauen −3',
    },
  },
  factNote:
    'Microsoft beteiligte sich an der Runde von OpenAI Anfang 2026 mit einem nicht genannten Betrag; diese Einladung ist simuliert.',
};
