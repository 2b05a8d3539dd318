import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.ts';
import { numbers } from './brief-press-microsoft.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Brief the press',
  gist: 'Tell one story: what Azure has, or how patient you are.',
  effect: `Open shelf (Azure sells everybody’s models): legitimacy +${n.shelfLegitimacy}, hosted models +${n.shelfHosted}. Partnership: trust +${n.partnersTrust}. Patience: credibility +${n.patienceCredibility}, OpenAI’s rounds ${perCent(10_000 - n.patienceFundingBps)} smaller for ${n.patienceQuarters} quarters.`,
  cost: `${dollars(n.costUsdM)}. Open shelf: trust −${n.shelfTrust}. Partnership: confidence −${n.partnersConfidence}, because so much depends on one partner. Patience: trust −${n.patienceTrust}. Stories within ${n.restQuarters} quarters are worth less.`,
  risk: `${perCent(n.foundBps)} that people see through it: credibility −${n.foundCredibility}.`,
  choices: {
    'open-shelf': 'The shelf is open',
    partnership: 'The partnership is good',
    patience: 'The old contract will do',
  },
};
