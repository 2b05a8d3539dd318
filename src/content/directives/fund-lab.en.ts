import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.ts';
import { numbers } from './fund-lab.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Fund a rival lab',
  gist: 'Buy a stake in a rival of OpenAI.',
  effect: `A stake in the lab, and hosted models +${n.hostedGain}.`,
  cost: `The lab’s price in cash. Trust −${n.trust}. The rival frontier grows by ${n.frontier} a quarter more for a year, and by one more for each ${dollars(n.frontierPerUsdM)}.`,
  risk: `The stake is worth ${perCent(n.lowBps)} to ${perCent(n.highBps)} of its price. An open inquiry takes note: record −${n.ftcRecord}.`,
  choices: {},
};
