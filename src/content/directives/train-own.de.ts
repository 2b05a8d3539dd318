import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.de.ts';
import { numbers } from './train-own.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Eigene Modelle trainieren',
  gist: 'Ein eigenes Modell, klein oder an der Spitze.',
  effect: `Klein: eigene Modelle +${n.smallGain}. Spitze: +${n.frontierGain}, davon ${perCent(n.thresholdBps)} unter einer Schwelle der Rechenleistung. Weniger innerhalb von ${n.nearGap} Punkten vor der Spitze.`,
  cost: `Klein: ${dollars(n.smallUsdM)} und ${n.smallMw} MW, die in diesem Quartal nichts verkaufen. Spitze: ${dollars(n.frontierUsdM)}, ${n.frontierMw} MW, Vertrauen −${n.frontierTrust}; verboten, solange der Vertrag es nicht freigibt.`,
  risk: `${perCent(n.failBps)}, dass der Lauf scheitert: ${perCent(n.failPartBps)} des Gewinns zum vollen Preis.`,
  choices: {
    small: `Ein kleines Modell: ${dollars(n.smallUsdM)}`,
    frontier: `Ein Spitzenmodell: ${dollars(n.frontierUsdM)}`,
  },
};
