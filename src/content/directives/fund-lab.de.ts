import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.de.ts';
import { numbers } from './fund-lab.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Fremdes Labor finanzieren',
  gist: 'Einen Anteil an einem Konkurrenten von OpenAI kaufen.',
  effect: `Ein Anteil an dem Labor, und aufgenommene Modelle +${n.hostedGain}.`,
  cost: `Der Preis des Labors in bar. Vertrauen −${n.trust}. Die Spitze der Konkurrenz wächst ein Jahr lang um ${n.frontier} mehr im Quartal, und um eins mehr für je ${dollars(n.frontierPerUsdM)}.`,
  risk: `Der Anteil ist ${perCent(n.lowBps)} bis ${perCent(n.highBps)} seines Preises wert. Eine laufende Untersuchung nimmt davon Kenntnis: Akte −${n.ftcRecord}.`,
  choices: {},
};
