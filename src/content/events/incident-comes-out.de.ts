import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Stille Reparatur kommt ans Licht',
  body: 'Jemand hat die Protokolle aufbewahrt. Die Geschichte handelt weniger von dem, was die Modelle taten, als von den Monaten, in denen niemand davon erfuhr, und eine Verbraucherorganisation hat schon Klage eingereicht.',
  choices: {
    settle: {
      label: 'Sich entschuldigen und vergleichen',
      effect: 'Die Klage endet',
      cost: '1,3\u00a0Mrd.\u00a0$; Legitimität −2',
    },
    fight: {
      label: 'Die Klage bestreiten',
      effect: 'Sie wird vielleicht abgewiesen',
      cost: '200\u00a0Mio.\u00a0$; zu 50\u00a0% eine Anhörung: Legitimität −4',
    },
    rebuild: {
      label: 'Die Tests öffentlich neu aufbauen',
      effect: 'Mission +2',
      cost: 'Training 3 Quartale lang −2; Legitimität −2',
    },
  },
  factNote:
    'Im September 2026 wurde berichtet, eine gemeinnützige Organisation habe wegen des Vorfalls vom Juli geklagt; diese Enthüllung ist simuliert.',
};
