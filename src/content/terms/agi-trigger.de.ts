import type { TermWords } from '../words.ts';

export const words: TermWords = {
  name: 'AGI-Auslöser',
  short: 'AGI',
  clause: 'Ein Anspruch, AGI sei erreicht, {x}.',
  options: {
    board: {
      label: 'Verwaltungs\u00adrat',
      clause: 'wird vom Verwaltungsrat von OpenAI entschieden',
    },
    contestable: {
      label: 'Anfecht\u00adbar',
      clause:
        'wird vom Verwaltungsrat von OpenAI entschieden, und Microsoft kann ihn am Maßstab der 100 Milliarden Dollar anfechten',
    },
    independent: {
      label: 'Unabhän\u00adgiges Gremium',
      clause: 'wird von einem unabhängigen Gremium von Fachleuten entschieden',
    },
    joint: {
      label: 'Gemein\u00adsames Gremium',
      clause: 'wird von einem Gremium entschieden, das beide Seiten benennen',
    },
    none: {
      label: 'Kein AGI-Ausstieg',
      clause: 'hat auf diesen Vertrag keine Wirkung',
    },
  },
  concept: 'contingent-contract',
  why: 'Alles, was bis zur AGI läuft, hängt an dieser Zeile. Die beiden sind ehrlich verschiedener Meinung, wann das sein wird, und ein Vertrag kann beiden recht geben.',
};
