import { claimNumbers } from '../../engine/claims.ts';
import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent, points } from './amounts.de.ts';
import { numbers } from './contest-agi.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Den Anspruch bestreiten',
  gist: 'Fachleute gegen den Anspruch aufbieten.',
  effect: `Nimmt ${points(claimNumbers.contestedBps.value)} Punkte von der Aussicht, dass der AGI-Anspruch bestätigt wird; ein gemeinsames Gremium lässt danach ${perCent(claimNumbers.jointHalfBps.value)} vom Rest.`,
  cost: `${dollars(n.expertsUsdM)} und Vertrauen −${n.trust}.`,
  risk: `${perCent(n.smallBps)}, dass es kleinlich wirkt: Legitimität −${n.smallLegitimacy}.`,
  choices: {},
};
