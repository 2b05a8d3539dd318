import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Die Lizenz reicht bis zum Entwurf des Chips',
  body: 'Verbrauchergeräte sind ausgenommen, Beschleuniger für Rechenzentren nicht. Die Hardware-Abteilung von Microsoft hat um die Dateien gebeten, und die von OpenAI hat gefragt, ob Partner sich wirklich so benehmen.',
  choices: {
    use: {
      label: 'Die Dateien nehmen',
      effect: 'Eigene Modelle +8; Bauten bringen 6 Quartale lang mehr',
      cost: '3,25\u00a0Mrd.\u00a0$; Vertrauen −2',
    },
    pay: {
      label: 'Ein gemeinsames Team bezahlen',
      effect: 'Eigene Modelle +6, Vertrauen +2',
      cost: '4,55\u00a0Mrd.\u00a0$ an OpenAI',
    },
    leave: {
      label: 'Es ihnen lassen',
      effect: 'Vertrauen +1, Zuversicht +1',
      cost: 'Nichts gelernt',
    },
  },
  factNote:
    'Microsoft sagte im November 2025, seine Rechte umfassten die Arbeit von OpenAI an Chips und Systemen, Verbrauchergeräte ausgenommen; diese Bitte ist simuliert.',
};
