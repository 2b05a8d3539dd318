import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Wohltätigkeitsverbände wenden sich wegen OpenAI an die Generalstaatsanwaltschaften',
  body: 'Ein Bündnis aus Stiftungen und Nachbarschaftsgruppen sagt, Vermögen, das gemeinnützig aufgebaut wurde, müsse der Öffentlichkeit bleiben. Es bittet beide Staaten, die Umwandlung anzuhalten, bis eine unabhängige Bewertung vorliegt.',
  choices: {
    pledge: {
      label: 'Ihren Fonds Geld zusagen',
      effect: 'Mission +3, Legitimität +2; die Behörden sind 2 Quartale lang freundlicher',
      cost: '2\u00a0Mrd.\u00a0$ geschuldet, jedes Quartal ein Achtel davon',
    },
    talks: {
      label: 'Gespräche eröffnen',
      effect: 'Mission +1; zu 45\u00a0% Legitimität +4',
      cost: '60\u00a0Mio.\u00a0$; sonst Legitimität −1',
    },
    counsel: {
      label: 'Über Anwälte antworten',
      effect: 'Glaubwürdigkeit +5; Investoren bewerten ein Jahr lang höher',
      cost: 'Zu 30\u00a0% breitet es sich aus: Legitimität −3, die Behörden kühler',
    },
  },
  factNote:
    'Bündnisse von Wohltätigkeitsverbänden schrieben den Generalstaatsanwaltschaften im Januar und April 2025 wegen bis zu 300\u00a0Mrd.\u00a0$ gemeinnützigen Vermögens; was hier folgt, ist simuliert.',
};
