import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.ts';
import { numbers } from './pledge.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Pledge to the public',
  gist: 'Money for the nonprofit, or for charities.',
  effect: `Nonprofit: mission +${n.nonprofitMission}, legitimacy +${n.nonprofitLegitimacy}. Charities: legitimacy +${n.charitiesLegitimacy}, mission +${n.charitiesMission}. Each open state review: record +${n.record}, and a point for each $1B still pledged. Repeated within ${n.restQuarters} quarters it does less.`,
  cost: `Nonprofit: ${dollars(n.nonprofitUsdM)} now, ${dollars(n.nonprofitPledgedUsdM)} over the years. Charities: ${dollars(n.charitiesUsdM)} now, ${dollars(n.charitiesPledgedUsdM)} over the years.`,
  risk: `${perCent(n.scornBps)}, more when legitimacy is under 52: critics call it small change. Legitimacy −${n.scornLegitimacy}.`,
  choices: { nonprofit: 'To the nonprofit', charities: 'To charities' },
};
