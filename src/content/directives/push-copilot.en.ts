import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.ts';
import { numbers } from './push-copilot.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Push Copilot',
  gist: 'Sell your own products harder.',
  effect: `Sell: own products +${perCent(n.sellGainBps)}. Bundle: +${perCent(n.bundleGainBps)}. As far as own halls can serve; again within ${n.restQuarters} quarters it does less.`,
  cost: `Sell: ${dollars(n.sellUsdM)}. Bundle: ${dollars(n.bundleUsdM)}, legitimacy −${n.bundleLegitimacy}, record of an open inquiry −${n.bundleRecord}.`,
  risk: `${perCent(n.flopBps)} that seats stay unused: half the gain, confidence −${n.flopConfidence}.`,
  choices: { sell: 'A sales force', bundle: 'A bundle' },
};
