import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Inhaber der Schuldscheine sehen auf den Kalender',
  body: 'Zwei Jahre waren gegeben, um ein gewöhnliches Unternehmen zu werden. Einige Gläubiger würden wandeln, einige warten, und ein Fonds hat beiläufig nach der Anschrift gefragt, an die ein Zahlungsverlangen ginge.',
  choices: {
    pay: {
      label: 'Einige jetzt auszahlen',
      effect: 'Glaubwürdigkeit +3; weniger Schuldscheine, die gekündigt werden können',
      cost: '2\u00a0Mrd.\u00a0$',
    },
    extend: {
      label: 'Für mehr Zeit zahlen',
      effect: 'Vertrauen +4; ein paar Schuldscheine weniger',
      cost: '500\u00a0Mio.\u00a0$ an Gebühren',
    },
    wait: {
      label: 'Warten',
      effect: 'Glaubwürdigkeit +4, wenn nichts geschieht',
      cost: 'Zu 25\u00a0% ein Brief: Glaubwürdigkeit −4, Legitimität −1',
    },
  },
  factNote:
    'Berichten zufolge gab die Runde vom Oktober 2024 OpenAI zwei Jahre für den Umbau, wonach Investoren ihr Geld zurückverlangen konnten; dieser Austausch ist simuliert.',
};
