import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Mieten für Rechenleistung steigen wieder',
  body: 'Eine Versteigerung der Kapazität des nächsten Jahres schloss ein Zehntel über der letzten. Kunden mit alten Verträgen bleiben still; jene, deren Verträge dieses Jahr enden, nicht.',
  choices: {
    raise: {
      label: 'Die Preise von Azure erhöhen',
      effect: 'Übriger Umsatz von Azure ein Jahr lang +1,15\u00a0Mrd.\u00a0$ im Quartal',
      cost: 'Legitimität −1',
    },
    hold: {
      label: 'Den Listenpreis halten',
      effect: 'Legitimität +1',
      cost: 'Zuversicht −3',
    },
    partner: {
      label: 'Die Miete von OpenAI senken',
      effect: 'Vertrauen +6',
      cost: 'Ein Jahr lang ein Zwanzigstel weniger Miete; Zuversicht −2',
    },
  },
  factNote:
    'Die bekannt gewordenen Verträge unterscheiden sich im Preis um das Doppelte, und Kapazität war 2025 durchweg knapp; dieser Anstieg ist simuliert.',
};
