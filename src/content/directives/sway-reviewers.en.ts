import { docketNumbers } from '../../engine/docket.ts';
import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.ts';
import { numbers } from './sway-reviewers.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Sway a reviewer',
  gist: 'Speak for the conversion before a state, or slow it.',
  effect: `Support: record +${n.supportPoints}, trust +${n.supportTrust}. Slow: ${perCent(docketNumbers.slowedBps.value)} that the review stands still this quarter, record −${n.slowPoints}; where OpenAI engages it, the two cancel out.`,
  cost: `${dollars(n.costUsdM)}. Support: credibility −${n.supportCredibility}, because you give a threat away. Again within ${n.restQuarters} quarters it does less.`,
  risk: `Support: ${perCent(n.supportBackfireBps)} that OpenAI looks like your property, record −${n.backfireRecord}, legitimacy −${n.supportLegitimacy}. Slow: ${perCent(n.tracedBps)} that it is traced to you, trust −${n.tracedTrust}, credibility −${n.tracedCredibility}.`,
  choices: { support: 'Support the conversion', slow: 'Slow it' },
};
