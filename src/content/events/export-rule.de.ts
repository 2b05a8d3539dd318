import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Neue Regel begrenzt, was im Ausland betrieben werden darf',
  body: 'Bestimmte Chips, bestimmte Modelle und bestimmte Kunden passen nicht mehr zusammen. Der Text füllt vierzig Seiten, die Liste der Länder zwei, und die betroffenen Hallen laufen schon.',
  choices: {
    comply: {
      label: 'Sofort befolgen',
      effect: 'Legitimität +2',
      cost: 'Übriger Umsatz von Azure ein Jahr lang −800\u00a0Mio.\u00a0$ im Quartal',
    },
    licence: {
      label: 'Genehmigungen beantragen',
      effect:
        'Zu 55\u00a0%: übriger Umsatz von Azure ein Jahr lang +1,55\u00a0Mrd.\u00a0$ im Quartal, Glaubwürdigkeit +1',
      cost: '1,05\u00a0Mrd.\u00a0$; sonst Legitimität −2',
    },
    move: {
      label: 'Die Maschinen heimholen',
      effect: '90\u00a0MW für Kunden im Inland',
      cost: '3,9\u00a0Mrd.\u00a0$; Zuversicht −2',
    },
  },
  factNote:
    'Azure verkauft Modelle aus vielen Ländern an Kunden in noch mehr Ländern; hinter dieser Karte steht keine bestimmte Regel, sie ist durchweg simuliert.',
};
