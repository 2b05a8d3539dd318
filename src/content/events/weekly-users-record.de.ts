import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Ein Zehntel der Menschheit, jede Woche',
  body: 'Der Zähler an der Bürowand hat eine Stelle mehr, die Beachtung findet. Die meisten dieser Menschen zahlen nichts, und drei Abteilungen haben drei Ideen, wozu sie da sind.',
  choices: {
    sell: {
      label: 'Mehr von ihnen um Zahlung bitten',
      effect: 'Nachfrage wächst 3 Quartale lang 1,2\u00a0% schneller; Belegschaft +2',
      cost: 'Legitimität −1',
    },
    schools: {
      label: 'Es den Schulen geben',
      effect: 'Mission +1, Legitimität +1',
      cost: '1,55\u00a0Mrd.\u00a0$ an Diensten',
    },
    offices: {
      label: 'Um die Büros werben',
      effect: 'Nachfrage wächst 3 Quartale lang 3\u00a0% schneller',
      cost: '300\u00a0Mio.\u00a0$; Legitimität −1: Die Schulen warten',
    },
  },
  factNote:
    'Die Nutzer in der Woche überschritten im Oktober 2025 800 Millionen, mit fünf Millionen zahlenden Geschäftsnutzern im August; dieser Rekord ist simuliert.',
};
