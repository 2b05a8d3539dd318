import type { TermWords } from '../words.ts';

export const words: TermWords = {
  name: 'Umsatzbeteiligung',
  short: 'Umsatz',
  clause: 'Von seinem Umsatz zahlt OpenAI an Microsoft {x}.',
  options: {
    '0': {
      label: 'Keine',
      clause: 'nichts',
    },
    '5-2028': {
      label: '5\u00a0% bis 2028',
      clause: '5\u00a0% bis Ende 2028',
    },
    '20-capped': {
      label: '20\u00a0% gedeckelt',
      clause: '20\u00a0% bis Ende 2030, zusammen höchstens 38 Milliarden Dollar, und erhält nichts zurück',
    },
    '8-2030': {
      label: '8\u00a0% bis 2030',
      clause: '8\u00a0% bis Ende 2030',
    },
    '12-2030': {
      label: '12\u00a0% bis 2030',
      clause: '12\u00a0% bis Ende 2030',
    },
    '20-agi': {
      label: '20\u00a0% oder AGI',
      clause: '20\u00a0% bis Ende 2030 oder bis zur AGI',
    },
    '20-2032': {
      label: '20\u00a0% bis 2032',
      clause: '20\u00a0% bis Ende 2032',
    },
  },
  concept: 'contingent-contract',
  why: 'Ein Anteil am Wachstum ist eine Wette auf das Wachstum: Wer mehr daran glaubt, sollte mehr davon halten. Obergrenze, Datum und Ausstieg beschneiden die Wette jeweils an anderer Stelle.',
};
