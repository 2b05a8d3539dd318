import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Großbritannien sieht sich die Partnerschaft noch einmal an',
  body: 'Die erste Untersuchung dauerte fünfzehn Monate und fand Einfluss ohne Kontrolle. Eine kurze Bekanntmachung sagt nun, die Umstände hätten sich geändert, ohne zu sagen, welche, und bittet alle Betroffenen um Stellungnahme.',
  choices: {
    write: {
      label: 'Einen ausführlichen Schriftsatz einreichen',
      effect: 'Legitimität +2',
      cost: '300\u00a0Mio.\u00a0$; Vertrauen −3: Er betont, wie frei OpenAI ist zu gehen',
    },
    loose: {
      label: 'Zuerst die Praxis lockern',
      effect: 'Vertrauen +3, Legitimität +2',
      cost: 'Zuversicht −3; ein Jahr lang 200\u00a0Mio.\u00a0$ Umsatz im Quartal',
    },
    wait: {
      label: 'Abwarten',
      effect: 'Wird die Akte geschlossen, Glaubwürdigkeit +4',
      cost: 'Zu 35\u00a0% eine zweite Phase: Legitimität −2',
    },
  },
  factNote:
    'Die britische Wettbewerbsbehörde schloss ihre Untersuchung im März 2025 mit dem Befund wesentlichen Einflusses, aber keiner Kontrolle; dieser zweite Blick ist simuliert.',
};
