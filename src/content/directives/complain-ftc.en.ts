import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent, points } from './amounts.ts';
import { numbers } from './complain-ftc.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Complain to the FTC',
  gist: 'Set the authority on Microsoft, or feed its file.',
  effect: `Opens an inquiry into Microsoft, or takes ${n.record} points from its record there; Microsoft’s legitimacy −${n.legitimacy}. When it opens, rival offers are ${points(n.chanceBps)} points likelier for ${n.chanceQuarters} quarters. A remedy would fine Microsoft and soften its cloud rights; the complaint can be traded away at the table.`,
  cost: `${dollars(n.costUsdM)}. Trust −${n.firstTrust} when it opens the case, −${n.againTrust} when it adds to it.`,
  risk: `${perCent(n.askedBps)} that the authority asks OpenAI too: legitimacy −${n.askedLegitimacy}. The case is slow and may end without a finding.`,
  choices: {},
};
