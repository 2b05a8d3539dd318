import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Der größte Mieter bittet um Zeit',
  body: 'Die Nachricht ist freundlich und kommt vom Finanzchef statt von den Anwälten; daran erkennt man, dass es ernst ist. Ließe sich die Miete dieses Quartals mit dem Geld des nächsten bezahlen?',
  choices: {
    defer: {
      label: 'Ihm Zeit geben',
      effect: 'Vertrauen +6, Legitimität +1',
      cost: '2,5\u00a0Mrd.\u00a0$ bleiben bei OpenAI; Zuversicht −1',
    },
    secured: {
      label: 'Gegen Schuldscheine vorstrecken',
      effect: 'Glaubwürdigkeit +3',
      cost: '1,95\u00a0Mrd.\u00a0$; Vertrauen −2',
    },
    insist: {
      label: 'Auf dem Termin bestehen',
      effect: 'Glaubwürdigkeit +2, Zuversicht +1',
      cost: 'Vertrauen −5; ein Mieter kann ausfallen',
    },
  },
  factNote:
    'Berichte von 2026 schilderten Sorge bei OpenAI um die Bezahlung der Rechenleistung, und die Börsenunterlage eines Vermieters behandelte es als schwachen Schuldner; diese Bitte ist simuliert.',
};
