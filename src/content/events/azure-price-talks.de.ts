import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'OpenAI bittet um billigere Server',
  body: 'Ein Gespräch am Rande, außerhalb der Tagesordnung und vielleicht mehr wert als deren Hälfte: was ein Server in der Stunde kostet, wer gewinnt, wenn Chips schneller werden, und ob der größte Kunde wie einer behandelt wird.',
  choices: {
    cut: {
      label: 'Rabatt gewähren',
      effect: 'Vertrauen +6',
      cost: 'Miete von OpenAI 5 Quartale lang 4\u00a0% niedriger; Zuversicht −2',
    },
    trade: {
      label: 'Menge geben, nicht Preis',
      effect: '90\u00a0MW mehr für OpenAI; Vertrauen +1, Glaubwürdigkeit +1',
      cost: '3,25\u00a0Mrd.\u00a0$',
    },
    hold: {
      label: 'Den Preis halten',
      effect: 'Zuversicht +3',
      cost: 'Vertrauen −3',
    },
  },
  factNote:
    'Über Gespräche zu Serverpreisen neben der Hauptverhandlung wurde im September 2025 berichtet; diese Bitte ist simuliert.',
};
