import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.de.ts';
import { numbers } from './return-cash.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Geld ausschütten',
  gist: 'Milliarden an Ihre Aktionäre.',
  effect: `Zuversicht +${n.smallConfidence} oder +${n.largeConfidence}; wiederholt innerhalb von ${n.restQuarters} Quartalen weniger. Zuversichtliche Anleger lassen Sie mehr bauen.`,
  cost: `5\u00a0Mrd.\u00a0$ oder 10\u00a0Mrd.\u00a0$ an die Aktionäre. ${dollars(n.reserveUsdM)} müssen bleiben.`,
  risk: `Ab einer Knappheit von ${n.tightness}: ${perCent(n.starvedBps)}, dass Kunden fragen, warum nicht gebaut wurde: Legitimität −${n.starvedLegitimacy}.`,
  choices: { 5000: '5\u00a0Mrd.\u00a0$ ausschütten', 10000: '10\u00a0Mrd.\u00a0$ ausschütten' },
};
