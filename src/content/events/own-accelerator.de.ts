import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Der erste Chip von OpenAI kommt aus der Fabrik zurück',
  body: 'Er bleibt kühl, er betreibt die Modelle, und er liegt ein Jahr hinter dem Besten, was man für Geld bekommt. Die Ingenieure wollen noch vor dem Mittagessen mit dem nächsten beginnen.',
  choices: {
    next: {
      label: 'Die nächste Generation finanzieren',
      effect: 'Training 4 Quartale lang +2 im Quartal',
      cost: '2\u00a0Mrd.\u00a0$',
    },
    share: {
      label: 'Ihn in die Hallen von Microsoft stellen',
      effect: 'Microsoft zahlt 500\u00a0Mio.\u00a0$; Vertrauen +1',
      cost: 'Eigene Modelle von Microsoft +8',
    },
    pause: {
      label: 'Das Programm anhalten',
      effect: 'Kosten 5 Quartale lang 450\u00a0Mio.\u00a0$ niedriger im Quartal',
      cost: 'Belegschaft −1',
    },
  },
  factNote:
    'OpenAI und Broadcom kündigten im Oktober 2025 10\u00a0GW an eigenen Beschleunigern an und zeigten im Juni 2026 einen ersten Chip; diese Wahlmöglichkeiten sind simuliert.',
};
