import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Delaware beauftragt eine Bank, die gemeinnützige Organisation zu bewerten',
  body: 'Der Staat will sich nicht länger auf irgendjemandes Wort verlassen, was Kontrolle wert ist. Seine Banker verlangen Prognosen, die alte Gewinnleiter und die mit Microsoft ausgetauschten Entwürfe.',
  choices: {
    open: {
      label: 'Die Bücher öffnen',
      effect: 'Delaware 3 Quartale lang freundlicher; Glaubwürdigkeit +2',
      cost: 'Vertrauen −2: Die Entwürfe gehören auch Microsoft',
    },
    bank: {
      label: 'Eine eigene Bank beauftragen',
      effect: 'Höhere Bewertung; zu 70\u00a0% ist Delaware überzeugt',
      cost: '400\u00a0Mio.\u00a0$; sonst Glaubwürdigkeit −2',
    },
    slow: {
      label: 'Langsam antworten, mit Microsoft',
      effect: 'Vertrauen +2',
      cost: 'Delaware 3 Quartale lang kühler',
    },
  },
  factNote:
    'Im Mai 2025 wurde berichtet, die Generalstaatsanwaltschaft von Delaware habe eine Investmentbank beauftragt, den Anteil der gemeinnützigen Organisation zu bewerten; die Anfragen hier sind simuliert.',
};
