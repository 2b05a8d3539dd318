import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Verlage legen ihre Rechnung vor',
  body: 'Eine Gruppe von Zeitungen und Buchverlagen hat Jahre des Lesens beziffert. Sie nennt beide Unternehmen, denn das eine hat die Modelle trainiert und das andere die Antworten verkauft.',
  choices: {
    license: {
      label: 'Lizenzen kaufen',
      effect: 'Legitimität +1; Klägern überall geht ein Jahr lang etwas Wind aus',
      cost: '1,55\u00a0Mrd.\u00a0$ für OpenAI, 5\u00a0Mrd.\u00a0$ für Microsoft',
    },
    fight: {
      label: 'Dagegen kämpfen',
      effect: 'Geht es gut, Glaubwürdigkeit +5',
      cost: '40\u00a0Mio.\u00a0$; zu 30\u00a0% Legitimität −3 und stärkere Kläger',
    },
    filter: {
      label: 'Ihre Werke herausfiltern',
      effect: 'OpenAI: Mission +3; Microsoft: Legitimität +1',
      cost: 'OpenAI: Training 3 Quartale lang −1; Microsoft: Produktumsatz −150\u00a0Mio.\u00a0$',
    },
  },
  factNote:
    'Die New York Times verklagte OpenAI und Microsoft im Dezember 2023, und die wichtigsten Ansprüche hatten 2025 Bestand; diese Rechnung ist simuliert.',
};
