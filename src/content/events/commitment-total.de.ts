import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Eine Billion Dollar an Versprechen, zusammengezählt',
  body: 'Jemand mit einer Tabelle hat Absichtserklärungen, Optionen und feste Verträge in eine Spalte gesetzt. Die Summe ist hundertmal so groß wie die jährlichen Einnahmen, und am Abend hat sie einen eigenen Namen.',
  choices: {
    stand: {
      label: 'Zur Summe stehen',
      effect: '3 Quartale lang höhere Bewertung und mehr Angebote',
      cost: 'Zu 40\u00a0% gewinnen die Skeptiker: Glaubwürdigkeit −4',
    },
    dates: {
      label: 'Termine und Bedingungen veröffentlichen',
      effect: 'Glaubwürdigkeit +3',
      cost: '3 Quartale lang weniger Angebote',
    },
    quiet: {
      label: 'Die Partner antworten lassen',
      effect: 'Vertrauen +4',
      cost: 'Zu 30\u00a0% Gerüchte: Legitimität −3',
    },
  },
  factNote:
    'Die gesamten Zusagen von OpenAI wurden im Herbst 2025 auf rund 1,4 Bio. $ für 30\u00a0GW beziffert, eine Summe, die Verträge mit Absichtserklärungen mischt; wer hier rechnet, ist simuliert.',
};
