import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Eigenes Modell überrascht seine Macher',
  body: 'Trainiert auf einem Bruchteil der üblichen Chips, steht es in der Mitte der öffentlichen Ranglisten, höher, als die gewettet hatten, die es bezahlt haben. Sie bitten um zehnmal so viele Maschinen.',
  choices: {
    scale: {
      label: 'Ihnen die Maschinen geben',
      effect: 'Eigene Modelle +10',
      cost: '6\u00a0Mrd.\u00a0$; Vertrauen −3',
    },
    niche: {
      label: 'Es auf Sprache und Suche beschränken',
      effect: 'Eigene Modelle +6',
      cost: '1,55\u00a0Mrd.\u00a0$',
    },
    shelve: {
      label: 'Die Zeit der Maschinen verkaufen',
      effect: '2,5\u00a0Mrd.\u00a0$ Umsatz; Vertrauen +4',
      cost: 'Zuversicht −1; nichts gelernt',
    },
  },
  factNote:
    'Microsoft zeigte im August 2025 sein erstes eigenes Basismodell, trainiert auf rund 15.000 Chips, und plante Cluster, die ein Vielfaches davon umfassen; diese Überraschung ist simuliert.',
};
