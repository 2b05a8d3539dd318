import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Ein Gewinn von Milliarden, ganz auf dem Papier',
  body: 'Die Buchhaltung hat ein altes Versprechen in Anteile verwandelt und die Anteile in Gewinn. Kein Geld hat sich bewegt, und drei Abteilungen haben es schon ausgegeben.',
  choices: {
    build: {
      label: 'Bauteile früh bestellen',
      effect: 'Bauten bringen 3 Quartale lang mehr',
      cost: '5,2\u00a0Mrd.\u00a0$',
    },
    return: {
      label: 'Geld ausschütten',
      effect: 'Zuversicht +6',
      cost: '6\u00a0Mrd.\u00a0$',
    },
    fund: {
      label: 'Einen Fonds für Schulen gründen',
      effect: 'Legitimität +2',
      cost: '1,5\u00a0Mrd.\u00a0$',
    },
  },
  factNote:
    'Microsoft verbuchte aus der Rekapitalisierung von OpenAI im Quartal bis Dezember 2025 einen Nettogewinn von 7,6\u00a0Mrd.\u00a0$; wofür er hier verwendet wird, ist simuliert.',
};
