import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Durchgesickerte Zahlen zeigen, was OpenAI an Microsoft zahlt',
  body: 'Quartal für Quartal, auf den Tausender genau: die Umsatzbeteiligung, die Rechnung für Antworten und eine Lücke zwischen beiden, die niemand ohne ein zweites Leck recht erklären kann.',
  choices: {
    explain: {
      label: 'Die Zahlen erklären',
      effect: 'Legitimität +1',
      cost: 'Vertrauen −2: Es ist eine gemeinsame Rechnung',
    },
    dispute: {
      label: 'Die Zahlen bestreiten',
      effect: 'Hält es stand, Glaubwürdigkeit +4',
      cost: 'Zu 40\u00a0% tut es das nicht: Glaubwürdigkeit −5',
    },
    close: {
      label: 'Die Reihen schließen',
      effect: 'Vertrauen +5',
      cost: 'Unruhe bei Belegschaft (OpenAI) oder Anlegern (Microsoft): −1',
    },
  },
  factNote:
    'Durchgesickerte Unterlagen von 2025 bezifferten die Netto-Umsatzbeteiligung für neun Monate auf 866\u00a0Mio.\u00a0$, eine nie bestätigte Zahl; dieses Leck ist simuliert.',
};
