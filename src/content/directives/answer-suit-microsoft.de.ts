import { courtNumbers } from '../../engine/courts.ts';
import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.de.ts';
import { numbers } from './answer-suit-microsoft.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Auf eine Klage antworten',
  gist: 'Härter kämpfen, auf Zeit spielen oder Frieden anbieten.',
  effect: `Ohne Anweisung wird eine Klage bestritten. Kämpfen: mehr Anwälte, ${n.counselRecord} Punkte weniger in ihrer Akte. Hinauszögern: Die Stufe wartet. Vergleichen: ein Angebot zum Preis der Stufe, das die Kläger ablehnen können.`,
  cost: `Kämpfen: ${dollars(n.counselUsdM)} zusätzlich zu den Kosten der Stufe. Hinauszögern: ${perCent(courtNumbers.delayCostBps.value)} dieser Kosten, Akte +${courtNumbers.delayRecord.value}, Legitimität −${n.delayLegitimacy}. Vergleichen: der Preis, geteilt unter allen Beklagten.`,
  risk: `Kämpfen: ${perCent(n.backfireBps)}, dass es nach Einschüchterung aussieht (Legitimität −${n.backfireLegitimacy}). Vergleichen: Das Angebot steht in der Akte (+${n.offerRecord}), auch wenn es abgelehnt wird. Bei einer gemeinsamen Klage kostet es ${n.aloneTrust} Vertrauen, allein um Frieden oder Zeit zu bitten, und ungleiche Antworten laufen auf Kampf hinaus.`,
  choices: { fight: 'Mit mehr Anwälten kämpfen', delay: 'Hinauszögern', settle: 'Vergleich anbieten' },
};
