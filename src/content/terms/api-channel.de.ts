import type { TermWords } from '../words.ts';

export const words: TermWords = {
  name: 'API-Vertrieb',
  short: 'API',
  clause: 'Für die Programme anderer Unternehmen werden die Modelle {x} verkauft.',
  options: {
    any: {
      label: 'Jede Cloud',
      clause: 'auf jeder Cloud',
    },
    'azure-first': {
      label: 'Azure zuerst',
      clause: 'zuerst auf Azure und dann auf jeder Cloud',
    },
    'azure-only': {
      label: 'Nur Azure',
      clause: 'bis zur AGI allein auf Azure',
    },
  },
  concept: 'logrolling',
  why: 'Azure gewinnt Kunden mit Modellen, die sonst niemand verkauft; OpenAI verkaufte mehr in jedem Regal. Was die eine Seite hier gewinnt, ist ihr vielleicht weniger wert als das, was die andere anderswo dafür gäbe.',
};
