import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Ein Modell verschenken?',
  body: 'Das halbe Labor erinnert sich, was das erste Wort seines Namens sagen sollte. Die andere Hälfte hat gesehen, was Wettbewerber binnen eines Monats mit einem kostenlosen Modell anfangen.',
  choices: {
    large: {
      label: 'Ein großes freigeben',
      effect: 'Legitimität +2, Mission +1',
      cost: 'Bestes Modell der Konkurrenz +5; Nachfrage wächst etwas langsamer',
    },
    small: {
      label: 'Ein kleines freigeben',
      effect: 'Legitimität +2',
      cost: 'Bestes Modell der Konkurrenz +1; zu 30\u00a0% Spott: Glaubwürdigkeit −3',
    },
    keep: {
      label: 'Sie geschlossen halten',
      effect: 'Vertrauen +3; Nachfrage wächst etwas schneller',
      cost: 'Belegschaft −1',
    },
  },
  factNote:
    'Der Vertrag vom Oktober 2025 erlaubt OpenAI, offene Modelle zu veröffentlichen, die Kriterien der Leistungsfähigkeit erfüllen; diese Veröffentlichung ist simuliert.',
};
