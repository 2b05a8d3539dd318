import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Wer soll sagen, ob eine Maschine allgemein ist?',
  body: 'Der Vertrag verlangt unabhängige Fachleute. Vielleicht vierzig Menschen kämen in Frage; dreißig davon hat eine der Parteien schon bezahlt, und neun gründen Konkurrenten.',
  choices: {
    scholars: {
      label: 'Unabhängige Gelehrte vorschlagen',
      effect: 'Legitimität +2',
      cost: 'Vertrauen −2: Das war nicht vereinbart',
    },
    own: {
      label: 'Eigene Namen vorschlagen',
      effect: 'Glaubwürdigkeit +3; Ihre Leute oder Anleger +1',
      cost: 'Vertrauen −3',
    },
    balanced: {
      label: 'Eine ausgewogene Liste aushandeln',
      effect: 'Vertrauen +6, Legitimität +1',
      cost: '150\u00a0Mio.\u00a0$; kein eigener Name',
    },
  },
  factNote:
    'Der Vertrag vom Oktober 2025 sah ein unabhängiges Gremium vor, dessen Mitglieder nie öffentlich wurden; diese Wahl ist simuliert.',
};
