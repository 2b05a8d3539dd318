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
    'A case before whoever the contract names, decided next quarter. Upheld, it ends all that runs until AGI: revenue share, exclusive channel, research, and later models where post-AGI is not licensed.',
  cost: `${dollars(n.dossierUsdM)} and trust −${n.trust}.`,
  risk: `Refused: credibility −${claimNumbers.refusedCredibility.value} and no claim for ${claimNumbers.barredQuarters.value} quarters. ${perCent(n.scornBps)}, and more the weaker the model on sale, that the claim itself is laughed at: legitimacy −${n.scornLegitimacy}.`,
  choices: {},
};
