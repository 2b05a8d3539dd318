import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Washington bittet um eine Veröffentlichung in Stufen',
  body: 'Beamte haben gesehen, was das nächste Modell mit dem Handbuch eines Stromnetzes macht. Verbieten können sie es nicht. Sie wären dankbar, wenn es erst zu einigen Kunden ginge, dann zu anderen, und sie haben eine Liste.',
  choices: {
    stages: {
      label: 'In Stufen veröffentlichen',
      effect: 'Legitimität +3, Mission +1',
      cost: 'Bestes Modell im Verkauf vorerst −8; Nachfrage wächst 2 Quartale lang 2,5\u00a0% langsamer',
    },
    short: {
      label: 'Eine kurze Probe anbieten',
      effect: 'Legitimität +2',
      cost: '150\u00a0Mio.\u00a0$; bestes Modell im Verkauf −4',
    },
    now: {
      label: 'Sofort veröffentlichen',
      effect: 'Bis zu 10 Punkte mehr im Verkauf; Nachfrage wächst 2 Quartale lang 2,5\u00a0% schneller',
      cost: 'Legitimität −1, Mission −1',
    },
  },
  factNote:
    'Im Juni 2026 wurde ein neues Modell auf Bitten der US-Regierung Kunde für Kunde freigegeben; diese Bitte ist simuliert.',
};
