import { claimNumbers } from '../../engine/claims.ts';
import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent, points } from './amounts.ts';
import { numbers } from './contest-agi.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Contest the claim',
  gist: 'Bring experts against the claim.',
  effect: `Takes ${points(claimNumbers.contestedBps.value)} points off the chance that the claim of AGI is upheld; a joint panel then leaves ${perCent(claimNumbers.jointHalfBps.value)} of the rest.`,
  cost: `${dollars(n.expertsUsdM)} and trust −${n.trust}.`,
  risk: `${perCent(n.smallBps)} that it looks small: legitimacy −${n.smallLegitimacy}.`,
  choices: {},
};
