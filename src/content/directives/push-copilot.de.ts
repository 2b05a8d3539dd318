import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.de.ts';
import { numbers } from './push-copilot.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Copilot vorantreiben',
  gist: 'Die eigenen Produkte härter verkaufen.',
  effect: `Verkaufen: eigene Produkte +${perCent(n.sellGainBps)}. Bündeln: +${perCent(n.bundleGainBps)}. So weit eigene Hallen sie betreiben können; wiederholt innerhalb von ${n.restQuarters} Quartalen wirkt es schwächer.`,
  cost: `Verkaufen: ${dollars(n.sellUsdM)}. Bündeln: ${dollars(n.bundleUsdM)}, Legitimität −${n.bundleLegitimacy}, Akte einer laufenden Untersuchung −${n.bundleRecord}.`,
  risk: `${perCent(n.flopBps)}, dass Plätze ungenutzt bleiben: halber Gewinn, Zuversicht −${n.flopConfidence}.`,
  choices: { sell: 'Ein Vertriebsteam', bundle: 'Ein Bündel' },
};
