import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Man wartet auf die ersten Zuwendungen der Stiftung',
  body: 'Eine Stiftung, der ein Viertel eines berühmten Unternehmens gehört, hat ein Büro, eine Website und noch niemanden gefördert. Krankenhäuser, Schulen und Forscher haben mehr Anträge geschickt, als ihre Leute öffnen können.',
  choices: {
    full: {
      label: 'Ein volles erstes Jahr finanzieren',
      effect: 'Legitimität +2, Mission +2',
      cost: '1,95\u00a0Mrd.\u00a0$ vom Unternehmen für den Anfang',
    },
    part: {
      label: 'Einen ersten Teil finanzieren',
      effect: 'Mission +2',
      cost: '500\u00a0Mio.\u00a0$',
    },
    late: {
      label: 'Auf den Börsengang warten',
      effect: 'Investoren bewerten ein Jahr lang höher',
      cost: 'Zu 35\u00a0% Ungeduld: Legitimität −3',
    },
  },
  factNote:
    'Die OpenAI-Stiftung sagte bei der Rekapitalisierung 25\u00a0Mrd.\u00a0$ zu und plante im ersten Jahr Zuwendungen von mindestens 1\u00a0Mrd.\u00a0$; dieser Anfang ist simuliert.',
};
