import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent, points } from './amounts.ts';
import { numbers } from './brief-press-openai.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Brief the press',
  gist: 'Tell one story: many clouds, fast work, or a good partner.',
  effect: `Choice of clouds: rival offers ${points(n.cloudsChanceBps)} points likelier for ${n.quarters} quarters, Microsoft’s legitimacy −${n.cloudsLegitimacy}. Progress: demand +${perCent(n.progressGrowthBps)} for ${n.quarters} quarters, mood of capital markets +${n.progressAppetite}. Partnership: trust +${n.partnersTrust}.`,
  cost: `${dollars(n.costUsdM)}. Choice of clouds: trust −${n.cloudsTrust}. Progress: mission −${n.progressMission}. Partnership: rival offers ${points(n.partnersChanceBps)} points less likely. Stories within ${n.restQuarters} quarters are worth less.`,
  risk: `People may see through it. Progress: ${perCent(n.hypeBps)}, credibility −${n.hypeCredibility}. The others: ${perCent(n.leakBps)}, credibility −${n.leakCredibility}.`,
  choices: {
    'choice-of-clouds': 'There are many clouds',
    progress: 'The work goes fast',
    partnership: 'The partnership is good',
  },
};
