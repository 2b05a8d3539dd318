import type { TermWords } from '../words.ts';

export const words: TermWords = {
  name: 'Azure-Abnahme',
  short: 'Azure',
  clause: 'OpenAI kauft bis Ende 2032 neue Azure-Dienste für {x}, genutzt oder nicht.',
  options: {
    '0': {
      label: 'Nichts',
      clause: 'null Dollar',
    },
    '50': {
      label: '50 Mrd. $',
      clause: '50 Milliarden Dollar',
    },
    '100': {
      label: '100 Mrd. $',
      clause: '100 Milliarden Dollar',
    },
    '175': {
      label: '175 Mrd. $',
      clause: '175 Milliarden Dollar',
    },
    '250': {
      label: '250 Mrd. $',
      clause: '250 Milliarden Dollar',
    },
    '350': {
      label: '350 Mrd. $',
      clause: '350 Milliarden Dollar',
    },
  },
  concept: 'commitment',
  why: 'Microsoft will Aufträge, auf die es bauen kann; OpenAI will eine niedrigere Miete und eine Garantie, die nur Aufträge sichern. Ein Versprechen, das auch bei stillstehenden Rechnern bezahlt werden muss, ist heute billig und später schwer.',
};
