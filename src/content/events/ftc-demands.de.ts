import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Handelskommission weitet ihre Fragen zu Cloud und KI aus',
  body: 'Sechs Wettbewerber wurden gefragt, wie das Unternehmen verkauft, bündelt und lizenziert und ob die Modelle seines Partners zum Bündel gehören. Der siebte Brief ist nach Redmond adressiert und hat neunzig Anlagen.',
  choices: {
    open: {
      label: 'Alles beantworten',
      effect: 'Legitimität +2; die FTC 3 Quartale lang freundlicher',
      cost: '650\u00a0Mio.\u00a0$; Vertrauen −3: Die Anlagen nennen OpenAI',
    },
    narrow: {
      label: 'Knapp antworten',
      effect: 'Zuversicht +3, Vertrauen +1',
      cost: '250\u00a0Mio.\u00a0$; zu 40\u00a0% Legitimität −3 und eine kühlere FTC',
    },
    unbundle: {
      label: 'Die Lizenzen getrennt verkaufen',
      effect: 'Legitimität +3',
      cost: 'Umsatz −200\u00a0Mio.\u00a0$ im Quartal; Zuversicht −3',
    },
  },
  factNote:
    'Seit November 2024 läuft eine breite Untersuchung gegen Microsoft, mit Auskunftsverlangen an mindestens sechs Konkurrenten bis Anfang 2026; ein Verfahren ist nicht bekannt. Dieser Brief ist simuliert.',
};
