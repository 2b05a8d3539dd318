import type { TermWords } from '../words.ts';

export const words: TermWords = {
  name: 'Sicherheitspflichten',
  short: 'Sicherheit',
  clause: 'Bevor ein Modell verkauft wird, {x}.',
  options: {
    none: {
      label: 'Keine',
      clause: 'schuldet keine Seite der anderen ein Wort',
    },
    disclosure: {
      label: 'Offen\u00adlegung',
      clause: 'legt jede Seite offen, was sie über seine Risiken weiß',
    },
    tests: {
      label: 'Tests',
      clause: 'legt jede Seite offen, was sie über seine Risiken weiß, und beide testen es',
    },
  },
  concept: 'third-parties',
  why: 'Tests verzögern eine Veröffentlichung für beide und beruhigen alle, die den Vertrag lesen. Niemand am Tisch wird dafür bezahlt, und beiden mag man es danken.',
};
