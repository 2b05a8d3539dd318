import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Chiphersteller bietet eine Absichtserklärung an',
  body: 'Zehn Gigawatt an Systemen, eine Investition, die Gigawatt für Gigawatt freigegeben wird, und kein bindender Zeitplan. Banker nennen es einen Vertrauensbeweis. Ingenieure fragen, welches der Gigawatt eine Adresse hat.',
  choices: {
    letter: {
      label: 'Die Absichtserklärung unterzeichnen',
      effect: '4 Quartale lang höhere Bewertung und mehr Cloud-Angebote',
      cost: 'Vertrauen −1; zu 40\u00a0% zeigt sich, wie leer sie ist: Glaubwürdigkeit −5',
    },
    order: {
      label: 'Weniger bestellen, aber fest',
      effect: 'Training 3 Quartale lang +2 im Quartal',
      cost: '1,95\u00a0Mrd.\u00a0$ jetzt',
    },
    decline: {
      label: 'Vorerst ablehnen',
      effect: 'Vertrauen +3',
      cost: 'Belegschaft −1; keine besseren Systeme',
    },
  },
  factNote:
    'Nvidia unterzeichnete im September 2025 eine Absichtserklärung über 10\u00a0GW und bis zu 100\u00a0Mrd.\u00a0$; sie wurde nie bindend, und eine Beteiligung trat an ihre Stelle. Dieses Angebot ist simuliert.',
};
