import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Die Verluste des Partners erreichen die Bücher von Microsoft',
  body: 'Unter der Zeile, in der die sonnigen Zahlen enden, steht eine weitere: ein Anteil an den Verlusten eines anderen, größer als der Gewinn vieler Unternehmen. Analysten haben gelernt, ihn hochzurechnen.',
  choices: {
    plain: {
      label: 'Ihn offen zeigen',
      effect: 'Glaubwürdigkeit +3',
      cost: 'Vertrauen −2: Er zeigt auch die Verluste von OpenAI',
    },
    adjust: {
      label: 'Eine bereinigte Zahl berichten',
      effect: 'Zuversicht +5',
      cost: 'Zu 40\u00a0% wird sie zerpflückt: Legitimität −2, Glaubwürdigkeit −3',
    },
    press: {
      label: 'OpenAI zum Sparen drängen',
      effect: 'Zuversicht +3; OpenAI gibt ein Jahr lang 300\u00a0Mio.\u00a0$ weniger im Quartal aus',
      cost: 'Vertrauen −3',
    },
  },
  factNote:
    'Die Verluste von OpenAI minderten den Nettogewinn von Microsoft im Quartal bis September 2025 um 3,1\u00a0Mrd.\u00a0$; die Antworten hier sind simuliert.',
};
