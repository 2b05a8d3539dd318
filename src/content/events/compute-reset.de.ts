import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Der Plan für Rechenleistung wird neu gemacht',
  body: 'Die Finanzabteilung schlägt eine Zahl vor, die weniger als halb so groß ist wie die letzte. Die Forscher schlagen vor, die Zahl noch einmal anzusehen, wenn das Modell trainiert ist. Beide haben recht damit, was der anderen Seite geschieht.',
  choices: {
    cut: {
      label: 'Den Plan kürzen',
      effect: 'Kosten ein Jahr lang 700\u00a0Mio.\u00a0$ niedriger im Quartal',
      cost: 'Training 3 Quartale lang −1; Glaubwürdigkeit −1',
    },
    hold: {
      label: 'Am Plan festhalten',
      effect: 'Training 3 Quartale lang +1; wird es geglaubt, Glaubwürdigkeit +3',
      cost: 'Zu 45\u00a0% wird es das nicht: Glaubwürdigkeit −5',
    },
    prepay: {
      label: 'Dienste im Voraus verkaufen',
      effect: '1,95\u00a0Mrd.\u00a0$ jetzt; Glaubwürdigkeit +2',
      cost: 'Nachfrage wächst 2 Quartale lang 1,5\u00a0% langsamer; Legitimität −1',
    },
  },
  factNote:
    'Im Februar 2026 setzte OpenAI seinen Plan auf rund 600\u00a0Mrd.\u00a0$ für Rechenleistung bis 2030 neu fest, und im April wurde über verfehlte Ziele berichtet; diese Neufassung ist simuliert.',
};
