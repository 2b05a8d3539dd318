import { claimNumbers } from '../../engine/claims.ts';
import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.ts';
import { numbers } from './claim-agi.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Claim AGI',
  gist: 'Say that it is here, and end what runs until AGI.',
  effect:
    'Whoever the contract names decides next quarter. If the claim is upheld, all that runs until AGI ends: revenue share, exclusive channel, research, and later models unless the licence covers them.',
  cost: `${dollars(n.dossierUsdM)} and trust −${n.trust}.`,
  risk: `If refused: credibility −${claimNumbers.refusedCredibility.value} and no new claim for ${claimNumbers.barredQuarters.value} quarters. ${perCent(n.scornBps)} that people laugh at the claim, more if the model on sale is weak: legitimacy −${n.scornLegitimacy}.`,
  choices: {},
};
