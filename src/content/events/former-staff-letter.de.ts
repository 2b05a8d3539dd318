import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Frühere Beschäftigte schreiben beiden Generalstaatsanwaltschaften',
  body: 'Ein offener Brief, unterzeichnet von Menschen, die die frühen Modelle gebaut haben, und von Rechtsgelehrten, bittet die Staaten, der gemeinnützigen Organisation die Kontrolle zu erhalten. Die Verfasser haben Unterlagen gelesen, die die Öffentlichkeit nicht kennt.',
  choices: {
    papers: {
      label: 'Die Satzungsunterlagen veröffentlichen',
      effect: 'Mission +3',
      cost: 'Die Klage von Musk kann sie 4 Quartale lang gut gebrauchen',
    },
    meet: {
      label: 'Die Unterzeichner treffen',
      effect: 'Belegschaft +1; zu 50\u00a0% Legitimität +3',
      cost: 'Sonst Legitimität −3',
    },
    enforce: {
      label: 'An ihre Verträge erinnern',
      effect: 'Kläger haben 4 Quartale lang weniger anzuführen; Vertrauen +4',
      cost: 'Belegschaft −1, Legitimität −2',
    },
  },
  factNote:
    'Zwölf frühere Beschäftigte reichten im April 2025 einen Schriftsatz ein, und ein breiterer offener Brief erreichte in jenem Monat beide Generalstaatsanwaltschaften; dieser Brief ist simuliert.',
};
