import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.ts';
import { numbers } from './host-lab.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Host a rival lab',
  gist: 'Put a rival’s models on Azure.',
  effect: `Its models on Azure: ${perCent(n.gainBps)} of the gap between its strength and the models that you sell now, half as much when it is there already. Rent of ${dollars(n.rentUsdK / 1_000)} a megawatt and quarter.`,
  cost: `The lab’s megawatts, from other customers. Trust −${n.trust}. With parity, rivals may have ${perCent(n.parityBps)} of OpenAI’s Azure and no more; where the contract bars rivals, it cannot be done.`,
  risk: `${perCent(n.stumbleBps)} that its model stumbles in your name: legitimacy −${n.stumbleLegitimacy}.`,
  choices: {},
};
