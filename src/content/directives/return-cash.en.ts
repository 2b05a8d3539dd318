import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.ts';
import { numbers } from './return-cash.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Return cash',
  gist: 'Billions to your shareholders.',
  effect: `Confidence +${n.smallConfidence} or +${n.largeConfidence}; again within ${n.restQuarters} quarters less. Confident investors let you build more.`,
  cost: `$5B or $10B to shareholders. ${dollars(n.reserveUsdM)} must be left.`,
  risk: `When the shortage of compute is ${n.tightness} or more, ${perCent(n.starvedBps)} that customers ask why you did not build: legitimacy −${n.starvedLegitimacy}.`,
  choices: { 5000: 'Return $5B', 10000: 'Return $10B' },
};
