import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Investitionsplan sinkt um fünfzehn Milliarden, im Anhang',
  body: 'Nichts wurde gestrichen; einige Mietverträge werden nur anderswo gezählt. Die Frage ist, wie laut man das Erste sagt und wie leise das Zweite.',
  choices: {
    lower: {
      label: 'Mit der niedrigeren Zahl beginnen',
      effect: 'Zuversicht +5',
      cost: 'Zu 40\u00a0% wird die Fußnote gelesen: Glaubwürdigkeit −4, Legitimität −2',
    },
    both: {
      label: 'Beide Zahlen zeigen',
      effect: 'Glaubwürdigkeit +4',
      cost: 'Zuversicht −2',
    },
    cut: {
      label: 'Im Ernst kürzen',
      effect: 'Zuversicht +4',
      cost: 'Bauten bringen 3 Quartale lang ein Zehntel weniger',
    },
  },
  factNote:
    'Der Investitionsplan von Microsoft für 2026 wurde durch die Einstufung von Mietverträgen von rund 190\u00a0Mrd.\u00a0$ auf 175\u00a0Mrd.\u00a0$ neu gefasst; diese Darstellung ist simuliert.',
};
