import type { TermWords } from '../words.ts';

export const words: TermWords = {
  name: 'Konkurrenz auf Azure',
  short: 'Konkurrenz',
  clause: 'Azure {x}.',
  options: {
    barred: {
      label: 'Verboten',
      clause: 'verkauft keine Modelle konkurrierender Labore, und Microsoft trainiert kein eigenes Spitzenmodell',
    },
    parity: {
      label: 'Gleich\u00adgestellt',
      clause:
        'verkauft Modelle der Konkurrenz zu denselben Bedingungen wie die von OpenAI; Microsoft trainiert kein eigenes Spitzenmodell',
    },
    hosting: {
      label: 'Erlaubt',
      clause: 'verkauft Modelle der Konkurrenz nach Belieben; Microsoft trainiert kein eigenes Spitzenmodell',
    },
    threshold: {
      label: 'Eigene, begrenzt',
      clause:
        'verkauft Modelle der Konkurrenz, und Microsoft trainiert eigene unterhalb einer Schwelle der Rechenleistung',
    },
    free: {
      label: 'Frei',
      clause: 'verkauft, was es will, und Microsoft trainiert, was es will',
    },
  },
  concept: 'batna',
  why: 'Dies ist die Alternative von Microsoft, wie die Cloud-Rechte die von OpenAI sind. Wer gehen kann, verhandelt besser, und jeder sähe es lieber, wenn der andere es nicht könnte.',
};
