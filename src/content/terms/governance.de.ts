import type { TermWords } from '../words.ts';

export const words: TermWords = {
  name: 'Unternehmensführung',
  short: 'Führung',
  clause: 'Im Verwaltungsrat der gemeinwohlorientierten Gesellschaft {x}.',
  options: {
    veto: {
      label: 'Sicherheits\u00adveto',
      clause:
        'hat die gemeinnützige Organisation die Mehrheit, und ihr Sicherheitsausschuss darf eine Veröffentlichung anhalten',
    },
    majority: {
      label: 'Gemein\u00adnützige Mehrheit',
      clause: 'hat die gemeinnützige Organisation die Mehrheit',
    },
    observer: {
      label: '+ Beob\u00adachter',
      clause: 'hat die gemeinnützige Organisation die Mehrheit, und Microsoft entsendet einen Beobachter',
    },
    seat: {
      label: '+ Sitz für Microsoft',
      clause: 'hat die gemeinnützige Organisation die Mehrheit, und Microsoft hält einen Sitz',
    },
  },
  concept: 'agency',
  why: 'Ein Verwaltungsrat handelt für jemanden, und alle fragen, für wen. Ein Stuhl für Microsoft verrät ihm mehr und lässt das Unternehmen weniger wie das einer gemeinnützigen Organisation aussehen.',
};
