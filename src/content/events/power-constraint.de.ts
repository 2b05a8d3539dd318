import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Netzbetreiber kann neue Hallen nicht rechtzeitig anschließen',
  body: 'Es gibt ein Gebäude, es gibt Chips, und es gibt einen Brief, wonach die Leitung zum Umspannwerk in zwei Wintern fertig ist. Die Nachbarn fragen schon, wie laut es werden wird.',
  choices: {
    turbines: {
      label: 'Eigene Turbinen mitbringen',
      effect: 'Bauten bringen 5 Quartale lang mehr',
      cost: '5,2\u00a0Mrd.\u00a0$; Legitimität −2',
    },
    queue: {
      label: 'In der Schlange warten',
      effect: 'Glaubwürdigkeit +1; keine Mehrkosten',
      cost: 'Bauten bringen 3 Quartale lang 7\u00a0% weniger',
    },
    shed: {
      label: 'Anbieten, Last abzuwerfen',
      effect: 'Legitimität +2; ein Anschluss mit Auflagen',
      cost: 'Bauten bringen etwas weniger; Zuversicht −2, Vertrauen −2',
    },
  },
  factNote:
    'Die 2025 angekündigten Pläne summierten sich in der Branche auf Dutzende Gigawatt; dieser Engpass beim Strom ist simuliert.',
};
